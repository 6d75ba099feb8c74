"""Who took part, counted: tables that an editor types, and the acts that write them."""
