"""The codebook screen: themes, and the passages coded with them."""
