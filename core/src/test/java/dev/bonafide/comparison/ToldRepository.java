package dev.bonafide.comparison;

import java.util.ArrayList;
import java.util.List;

/** Tells a repository as it is read: its list, then its files. */
final class ToldRepository {
  private final List<String> listed = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  static ToldRepository of() {
    return new ToldRepository();
  }

  static ToldRepository of(String path, String text) {
    return new ToldRepository().file(path, text);
  }

  ToldRepository file(String path, String text) {
    listed.add(path);
    files.add("\n=== " + path + " ===\n" + text.strip() + "\n");
    return this;
  }

  /** One of which only the list tells. */
  ToldRepository blob(String path) {
    listed.add(path);
    return this;
  }

  List<String> files() {
    return files;
  }

  String end() {
    return "Repository test.zip, %d files\n%s\n%s"
        .formatted(listed.size(), String.join("\n", listed), String.join("", files));
  }
}
