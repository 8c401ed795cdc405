# Reference numbers from NetworkX for the two-mode graph, its projections, components, degrees and overlaps.
# Run: python3 tests/oracle/make-networks.py > tests/oracle/networks.json
import json
import random
import sys

import networkx as nx
from networkx.algorithms import bipartite


def reference(name, graph, consortia):
    institutions = sorted(set(graph) - set(consortia))
    weighted = lambda side: sorted([*sorted((a, b)), data["weight"]] for a, b, data in bipartite.weighted_projected_graph(graph, side).edges(data=True))
    pairs = []
    for at, a in enumerate(consortia):
        for b in consortia[at + 1:]:
            shared = sorted(set(graph[a]) & set(graph[b]))
            if shared:
                pairs.append({"a": a, "b": b, "shared": shared, "jaccard": next(nx.jaccard_coefficient(graph, [(a, b)]))[2]})
    ego = consortia[0]
    return {
        "name": name,
        "lists": {c: " ".join(sorted(graph[c])) for c in consortia},
        "degree": dict(sorted(graph.degree())),
        "institutions": weighted(institutions),
        "consortia": weighted(consortia),
        "components": sorted(sorted(part) for part in nx.connected_components(graph)),
        "ego": {"centre": ego, "depth": 2, "nodes": sorted(nx.ego_graph(graph, ego, 2))},
        "overlaps": pairs,
    }


def build(lists):
    graph = nx.Graph()
    graph.add_nodes_from(lists)
    graph.add_edges_from((c, i) for c, members in lists.items() for i in members)
    return graph, sorted(lists)


def random_lists(seed, consortia, institutions):
    source = random.Random(seed)
    names = [f"i{n:02}" for n in range(institutions)]
    return {f"c{n:02}": source.sample(names, source.randint(0, 6)) for n in range(consortia)}


cases = [("by hand", {"c1": ["a", "b", "c"], "c2": ["b", "c", "d"], "c3": ["e"], "c4": []})]
cases += [(f"random {seed}", random_lists(seed, 9, 20)) for seed in (1, 2, 3)]
json.dump(
    {
        "provenance": f"tests/oracle/make-networks.py, NetworkX {nx.__version__}, Python {sys.version.split()[0]}, 2026-11-21",
        "cases": [reference(name, *build(lists)) for name, lists in cases],
    },
    sys.stdout,
    ensure_ascii=False,
    separators=(",", ":"),
)
print()
