package dev.bonafide.testkit.slack.method;

/** The methods that show views. */
public enum ViewCall {
  OPEN("views.open"),
  UPDATE("views.update"),
  PUBLISH("views.publish");

  private final String method;

  ViewCall(String method) {
    this.method = method;
  }

  String method() {
    return method;
  }
}
