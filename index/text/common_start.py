"""How much two texts have in common at their start."""


def common_start[Text: (str, bytes)](one: Text, other: Text) -> int:
    """Return how many characters or bytes at the start of both are the same."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
