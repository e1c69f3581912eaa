vacuum (analyze) graph.article, graph.image, graph.affiliation, {parts}
