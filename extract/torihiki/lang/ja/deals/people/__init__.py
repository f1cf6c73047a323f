"""Who does what in a clause: the names in their places become the parties of a transaction word."""

from torihiki.lang.ja.deals.people.cast import cast
from torihiki.lang.ja.deals.people.clause import Clause
from torihiki.lang.ja.deals.people.subject import inner
from torihiki.lang.ja.deals.people.unnamed import faced

__all__ = ["Clause", "cast", "faced", "inner"]
