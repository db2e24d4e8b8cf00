package dev.bonafide.comparison;

import java.util.ArrayList;
import java.util.List;

/** Tells a repository as it is read: its list, then its files. */
public final class ToldRepository {
  private final List<String> listed = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  public static ToldRepository of() {
    return new ToldRepository();
  }

  public static ToldRepository of(String path, String text) {
    return new ToldRepository().file(path, text);
  }

  public ToldRepository file(String path, String text) {
    listed.add(path);
    files.add("\n=== " + path + " ===\n" + text.strip() + "\n");
    return this;
  }

  /** One that only the list mentions. */
  public ToldRepository blob(String path) {
    listed.add(path);
    return this;
  }

  public List<String> files() {
    return files;
  }

  public String end() {
    return "Repository test.zip, %d files\n%s\n%s"
        .formatted(listed.size(), String.join("\n", listed), String.join("", files));
  }
}
