"""Takes over the data of an older Satchel that lies beside this one."""
