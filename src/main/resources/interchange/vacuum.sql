vacuum (analyze) graph.article, graph.article_text, graph.article_source, graph.correction, graph.credit, graph.subject,
    graph.image, graph.article_image, graph.mention, graph.quotation, graph.event_report, graph.evidence, graph.affiliation
