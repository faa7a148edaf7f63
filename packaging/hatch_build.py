"""Hatchling's hook: compile drawings, resources and translations before a wheel or editable install."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileAssets(BuildHookInterface[Any]):
    """Run packaging/compile_assets.py in front of every build, wheel and editable alike."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compile into charter_desktop/_generated/."""
        script = Path(self.root) / "packaging" / "compile_assets.py"
        subprocess.run([sys.executable, str(script)], check=True)
