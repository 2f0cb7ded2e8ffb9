"""A kind of import contract: all that a module leans on, however far down, is on a short list."""

from __future__ import annotations

from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class LeansOnlyOn(Contract):
    """`module` may import, directly or through others, only the modules in `allowed`.

    A list of what is forbidden forgets the module that is written tomorrow; this one does not.
    Packages outside the house are left to the other contracts.
    """

    type_name = "leans_only_on"
    module = fields.StringField()
    allowed = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: FBT001
        """Follow every import downwards and keep the chain to each that is not on the list."""
        del verbose
        module, allowed = str(self.module), list(self.allowed)  # type: ignore[call-overload]
        chains = [
            _shortest_chain(graph, module, below)
            for below in sorted(graph.find_upstream_modules(module, as_package=True))
            if not graph.is_module_squashed(below) and not _is_within(below, allowed)
        ]
        return ContractCheck(kept=not chains, metadata={"chains": chains})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each chain, and what to do."""
        metadata: dict[str, Any] = check.metadata
        for chain in metadata["chains"]:
            output.print_error(" -> ".join(chain), bold=False)
        output.print_error(f"Move the value that is needed into one of: {self.allowed}", bold=False)


def _shortest_chain(graph: ImportGraph, module: str, below: str) -> tuple[str, ...]:
    within = [module, *graph.find_descendants(module)]
    chains = [graph.find_shortest_chain(each, below) for each in sorted(within)]
    return min((chain for chain in chains if chain), key=len)


def _is_within(module: str, packages: list[str]) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)
