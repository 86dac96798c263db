"""`python -m stakegraph` is `stakegraph`."""

import sys

from stakegraph.cli import main

sys.exit(main())
