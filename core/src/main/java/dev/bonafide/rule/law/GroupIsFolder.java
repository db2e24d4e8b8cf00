package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** A rule's group is the folder that it lies in, whether or not the rule says so. */
final class GroupIsFolder implements Law {
  @Override
  public Stream<RuleProblem> broken(Field root) {
    String folder = root.source().folder();
    if (folder.isEmpty()) {
      return Stream.of(
          root.problem(
              "the file is in no group's folder", "move it into a folder named for its group"));
    }
    return root.find("group").stream()
        .filter(group -> !group.text().equals(folder))
        .map(
            group ->
                group.problem(
                    "the group \"" + group.text() + "\" is not the file's folder",
                    "leave it out, write group: " + folder + ", or move the file"));
  }
}
