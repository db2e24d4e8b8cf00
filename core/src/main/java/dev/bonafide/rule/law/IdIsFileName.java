package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule is called as its file is, so that it is found by its name, whether or not it says so. */
final class IdIsFileName implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    String slug = root.source().slug();
    return root.find("id").stream()
        .filter(id -> !id.text().equals(slug))
        .map(
            id ->
                id.problem(
                    "the id \"" + id.text() + "\" is not the file's name",
                    "leave it out, or write id: " + slug));
  }
}
