"""Lines that the detector learns from and is measured with."""
