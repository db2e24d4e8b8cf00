package dev.bonafide.testkit.github;

import java.util.ArrayList;
import java.util.List;

/**
 * A gist with one file. Others may comment on it, and copy it.
 *
 * @param id as GitHub makes them: 32 digits and letters up to f
 * @param at when it was written last, in UTC
 */
public record FakeGist(
    String id,
    String description,
    String file,
    String content,
    boolean isPublic,
    String at,
    List<String> comments) {
  public FakeGist {
    comments = new ArrayList<>(comments);
  }

  /** A public one. */
  public FakeGist(String id, String description, String file, String content, String at) {
    this(id, description, file, content, true, at, List.of());
  }

  /** One that is not listed. */
  public FakeGist secret() {
    return new FakeGist(id, description, file, content, false, at, comments);
  }

  /** Someone writes below it. */
  public FakeGist commented(String words) {
    comments.add(words);
    return this;
  }
}
