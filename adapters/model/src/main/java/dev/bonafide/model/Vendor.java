package dev.bonafide.model;

import dev.bonafide.resource.NamedConstant;
import java.net.URI;
import java.util.Optional;

/** The providers that there are. */
public enum Vendor implements NamedConstant {
  OPENAI("https://api.openai.com/v1", true, "from platform.openai.com/api-keys"),
  ANTHROPIC("https://api.anthropic.com/v1", true, "from platform.claude.com/settings/keys"),
  GEMINI(
      "https://generativelanguage.googleapis.com/v1beta", true, "from aistudio.google.com/apikey"),
  OLLAMA("http://127.0.0.1:11434", false, "as your proxy in front of Ollama expects it");

  private final String base;
  private final boolean needsKey;
  private final String whereKeys;

  Vendor(String base, boolean needsKey, String whereKeys) {
    this.base = base;
    this.needsKey = needsKey;
    this.whereKeys = whereKeys;
  }

  /** Its own address. */
  public String base() {
    return base;
  }

  /** Whether it answers no one without one. */
  public boolean needsKey() {
    return needsKey;
  }

  /** Whether it stands behind an address itself; OpenAI's models also do behind Azure's. */
  boolean isTheirs(String url) {
    String host = URI.create(url).getHost();
    return host.equals(URI.create(base).getHost())
        || (this == OPENAI && (host.endsWith(".openai.com") || host.endsWith(".azure.com")));
  }

  String whereKeys() {
    return whereKeys;
  }

  String whereModels() {
    return this == OLLAMA ? "as ollama list shows it" : "as in the provider's list of models";
  }

  static Optional<Vendor> of(String id) {
    return NamedConstant.of(Vendor.class, id);
  }
}
