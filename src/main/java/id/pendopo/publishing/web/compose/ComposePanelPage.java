package id.pendopo.publishing.web.compose;

/** Where the panel on a story's page leads. */
public record ComposePanelPage(String href) {}
