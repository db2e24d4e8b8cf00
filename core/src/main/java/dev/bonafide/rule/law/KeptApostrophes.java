package dev.bonafide.rule.law;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * No word of a card has lost its apostrophe, as happens where YAML in single quotes wants two of
 * them: <em>a strangers home</em>, <em>You neednt know</em>. Plurals are told from possessives by
 * what stands around them, so some losses pass; what is refused is always one.
 */
final class KeptApostrophes implements Law {
  private static final Pattern NO_WORD =
      Pattern.compile(
          "(?i)\\b(?:(?:do|does|did|is|was|were|are|could|would|should|need|has|had|have|must)nt"
              + "|elses|anothers|(?:some|any|no|every)bodys|(?:some|any|every)ones"
              + "|companys|countrys|partys|familys|childs)\\b");
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?i)\\ban? ((?:[a-z]+ )?[a-z]+[b-hj-rt-z]s) (?:own|house|home|address|name|time|link"
              + "|image|account|branches|laptop|computer|mailbox|voice|face|papers|help)\\b"
              + "|\\b(?:the|that|another|other|several|many) (strangers|owners|firms|employers"
              + "|projects|persons|peoples|companies|shops|places|colleagues|candidates) (?:own"
              + "|house|home|address|names?|time|link|image|system|account|branches|commits"
              + "|machines|laptop|computer|office|mailbox|numbers?|have)\\b"
              + "|\\b(ones) own\\b|\\b(?:of|at|for|with|in) (ones) [a-z]");

  @Override
  public Stream<RuleProblem> broken(Field root) {
    return texts(root).stream()
        .flatMap(
            field ->
                Stream.concat(
                    lost(NO_WORD.matcher(field.text()), field),
                    lost(POSSESSIVE.matcher(field.text()), field)));
  }

  private static List<Field> texts(Field root) {
    List<Field> texts = new ArrayList<>(List.of(root.get("title"), root.get("why")));
    root.find("ask").stream()
        .flatMap(ask -> Stream.of("question", "good", "bad").map(ask::get))
        .forEach(texts::add);
    root.find("advise").ifPresent(texts::add);
    texts.addAll(root.get("innocent").list());
    return texts;
  }

  private static Stream<RuleProblem> lost(Matcher found, Field field) {
    List<RuleProblem> lost = new ArrayList<>();
    while (found.find()) {
      int group = group(found);
      lost.add(
          field
              .broken(
                  "\"" + found.group(group) + "\" has lost its apostrophe",
                  "add it, as in a stranger's or doesn't; inside single quotes, write it twice",
                  found.start(group))
              .problem());
    }
    return lost.stream();
  }

  /** The group that says which word it is; all of it where none does. */
  private static int group(Matcher found) {
    int group = found.groupCount();
    while (group > 0 && found.group(group) == null) {
      group--;
    }
    return group;
  }
}
