# Reference numbers for the measures of a node: NetworkX, betweenness and closeness also igraph; pairs lost and
# brokerage by plain enumeration over NetworkX graphs.
# Run: python3 tests/oracle/make-measures.py > tests/oracle/measures.json
import json
import random
import sys
from itertools import combinations

import igraph
import networkx as nx

ROLES = ("coordinator", "itinerant", "gatekeeper", "liaison")


def count_lost_pairs(graph, node, consortia):
    others = [c for c in consortia if c != node]
    rest = graph.subgraph(set(graph) - {node})
    return sum(1 for a, b in combinations(others, 2) if nx.has_path(graph, a, b) and not nx.has_path(rest, a, b))


def count_roles(graph, groups, broker):
    roles = dict.fromkeys(ROLES, 0)
    for a, c in combinations(graph[broker], 2):
        if graph.has_edge(a, c) or min(groups[broker], groups[a], groups[c]) < 0:
            continue
        kinds = (groups[a], groups[broker], groups[c])
        if len(set(kinds)) == 1:
            roles["coordinator"] += 1
        elif kinds[0] == kinds[2]:
            roles["itinerant"] += 1
        elif len(set(kinds)) == 2:
            roles["gatekeeper"] += 1
        else:
            roles["liaison"] += 1
    return [roles[role] for role in ROLES]


def check_with_igraph(graph, nodes, betweenness):
    other = igraph.Graph(n=len(nodes), edges=[(nodes.index(a), nodes.index(b)) for a, b in graph.edges])
    assert all(abs(betweenness[n] - own) < 1e-9 for n, own in zip(nodes, other.betweenness()))
    cuts = {nodes[n] for n in other.articulation_points()}
    assert cuts == set(nx.articulation_points(graph))
    if nx.is_connected(graph):
        close = nx.closeness_centrality(graph)
        assert all(abs(close[n] - own) < 1e-9 for n, own in zip(nodes, other.closeness()))


def reference(name, graph, consortia):
    nodes = sorted(graph)
    groups = {n: -1 if at % 7 == 6 else at % 3 for at, n in enumerate(nodes)}
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    check_with_igraph(graph, nodes, betweenness)
    cuts = set(nx.articulation_points(graph))
    constraint = nx.constraint(graph, weight="weight")
    sizes = nx.effective_size(graph)
    closeness = nx.closeness_centrality(graph)
    defined = lambda value: None if value != value else value
    return {
        "name": name,
        "nodes": nodes,
        "consortia": sorted(consortia),
        "edges": sorted([*sorted((a, b)), d.get("weight", 1)] for a, b, d in graph.edges(data=True)),
        "groups": [groups[n] for n in nodes],
        "betweenness": [betweenness[n] for n in nodes],
        "closeness": [closeness[n] for n in nodes],
        "constraint": [defined(constraint[n]) for n in nodes],
        "effectiveSize": [defined(sizes[n]) for n in nodes],
        "isCut": [int(n in cuts) for n in nodes],
        "lostPairs": [count_lost_pairs(graph, n, sorted(consortia)) for n in nodes],
        "roles": [count_roles(graph, groups, n) for n in nodes],
    }


def read_lists(lists):
    graph = nx.Graph()
    graph.add_nodes_from(lists)
    graph.add_edges_from((c, i) for c, members in lists.items() for i in members)
    return graph, set(lists)


def draw_lists(seed, consortia, institutions):
    source = random.Random(seed)
    names = [f"i{n:02}" for n in range(institutions)]
    return read_lists({f"c{n:02}": source.sample(names, source.randint(0, 7)) for n in range(consortia)})


def draw_sparse(seed, count, edges):
    graph = nx.relabel_nodes(nx.gnm_random_graph(count, edges, seed=seed), lambda n: f"n{n:02}")
    source = random.Random(seed)
    for a, b in sorted(graph.edges):
        graph[a][b]["weight"] = source.randint(1, 4)
    return graph, {n for n in graph if int(n[1:]) % 3 == 0}


def name_karate():
    graph = nx.relabel_nodes(nx.karate_club_graph(), lambda n: f"k{n:02}")
    return graph, {"k00", "k11", "k16", "k33"}


def name_davis():
    graph = nx.davis_southern_women_graph()
    return graph, set(graph.graph["bottom"])


cases = [
    ("by hand", *read_lists({"c1": "ab", "c2": "bcd", "c3": "de", "c4": "", "c5": "f"})),
    ("Southern women (Davis, Gardner and Gardner, 1941)", *name_davis()),
    ("karate club (Zachary, 1977), weighted", *name_karate()),
    *[(f"random lists {seed}", *draw_lists(seed, 12, 30)) for seed in (4, 5)],
    *[(f"random sparse {seed}", *draw_sparse(seed, 40, 48)) for seed in (6, 7)],
    ("random dense 8", *draw_sparse(8, 16, 60)),
]
versions = f"NetworkX {nx.__version__}, igraph {igraph.__version__}, Python {sys.version.split()[0]}"
json.dump(
    {
        "provenance": f"tests/oracle/make-measures.py, {versions}, 2026-11-21",
        "cases": [reference(*case) for case in cases],
    },
    sys.stdout,
    ensure_ascii=False,
    separators=(",", ":"),
)
print()
