"""The figures of scripts/bench.py: one module for each thing that is measured."""
