package news.dateline.browser;

/** GraphiQL, open in a browser. */
record Graphiql(Browser browser) {

    static final String EDITOR = ".graphiql-query-editor .CodeMirror";
    static final String RUN = ".graphiql-execute-button";
    static final String HEADERS = ".graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror";
    private static final String RESPONSE = ".graphiql-response .CodeMirror";

    /** What is typed before the editor has the schema gets no suggestions. */
    void schemaIsRead() {
        browser.find(EDITOR);
        browser.until(
                "the schema in the editor",
                () -> (Boolean) inEditor(EDITOR, "return Boolean(e?.options.hintOptions.schema)"));
    }

    void write(String document) {
        inEditor(EDITOR, "e.setValue(arguments[1])", document);
    }

    void writeHeaders(String json) {
        browser.find("[data-name='headers']").click();
        browser.find(HEADERS);
        inEditor(HEADERS, "e.setValue(arguments[1])", json);
    }

    void clearAnswer() {
        inEditor(RESPONSE, "e?.setValue('')");
    }

    void run() {
        browser.find(RUN).click();
    }

    String text() {
        return (String) inEditor(EDITOR, "return e.getValue()");
    }

    /** Empty until there is one. */
    String answer() {
        return (String) inEditor(RESPONSE, "return e?.getValue() ?? ''");
    }

    void placeCursor(int line, int column) {
        inEditor(
                EDITOR,
                "e.focus(); e.setCursor({ line: arguments[1], ch: arguments[2] })",
                line,
                column);
    }

    private Object inEditor(String css, String script, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = css;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return browser.run(
                "const e = document.querySelector(arguments[0])?.CodeMirror; " + script, all);
    }
}
