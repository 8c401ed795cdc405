# Reference chains between two nodes: NetworkX, all shortest paths; the weakest layer that is needed, by components of
# the layers up to it, and the length of the shortest chain in these.
# Run: python3 tests/oracle/make-paths.py > tests/oracle/paths.json
import json
import random
import sys

import networkx as nx

LAYERS = 6


def within(graph, layer):
    return nx.Graph([*((a, b) for a, b, d in graph.edges(data=True) if d["layer"] <= layer)])


def describe_pair(graph, a, b):
    shortest = sorted(nx.all_shortest_paths(graph, a, b)) if nx.has_path(graph, a, b) else []
    strongest = None
    for layer in range(1, LAYERS + 1):
        part = within(graph, layer)
        if a in part and b in part and nx.has_path(part, a, b):
            strongest = {"layer": layer, "steps": nx.shortest_path_length(part, a, b)}
            break
    return {"from": a, "to": b, "shortest": shortest, "strongest": strongest}


def reference(name, graph, seed):
    source = random.Random(seed)
    for a, b in sorted(map(sorted, graph.edges)):
        graph[a][b]["layer"] = source.choice((1, 1, 1, 2, 2, 3, 4, 5, 6))
    nodes = sorted(graph)
    pairs = [source.sample(nodes, 2) for _ in range(25)]
    return {
        "name": name,
        "nodes": nodes,
        "edges": sorted([*sorted((a, b)), d["layer"]] for a, b, d in graph.edges(data=True)),
        "pairs": [describe_pair(graph, a, b) for a, b in pairs],
    }


def draw_sparse(seed, count, edges):
    return nx.relabel_nodes(nx.gnm_random_graph(count, edges, seed=seed), lambda n: f"n{n:02}")


cases = [
    reference("Southern women (Davis, Gardner and Gardner, 1941)", nx.davis_southern_women_graph(), 1),
    reference("karate club (Zachary, 1977)", nx.relabel_nodes(nx.karate_club_graph(), lambda n: f"k{n:02}"), 2),
    reference("random sparse, in several components", draw_sparse(3, 40, 44), 3),
    reference("random", draw_sparse(4, 30, 70), 4),
]
json.dump(
    {
        "provenance": f"tests/oracle/make-paths.py, NetworkX {nx.__version__}, Python {sys.version.split()[0]}, 2026-11-22",
        "cases": cases,
    },
    sys.stdout,
    ensure_ascii=False,
    separators=(",", ":"),
)
print()
