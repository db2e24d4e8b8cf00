package dev.bonafide.rule.law;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/**
 * A question is one that may be sent as it stands: about no trait that the law protects, and to the
 * subject, not an order to the reviewer; and what it leaves open is known by name.
 */
final class LawfulQuestion implements Law {
  private static final Pattern PROTECTED =
      Pattern.compile(
          "(?i)\\b(?:born|birth|birthday|birthplace|nationalit(?:y|ies)|citizen(?:ship)?|ethnic\\w*"
              + "|race|origins?|homeland|religio\\w*|church|faith|pray\\w*|famil(?:y|ies)|married"
              + "|marriage|wife|husband|spouse|children|child|kids|pregnan\\w*|mother|father"
              + "|health|ill|illness|sick|disease|disab\\w*|medical|age|how old|gender|sexual\\w*"
              + "|native|accent|political)\\b");
  private static final Pattern ORDER =
      Pattern.compile("(?i)^(?:ask|do not|don't|never|tell (?:counsel|the police))\\b");
  private static final Pattern OPEN = Pattern.compile("[{}]");

  @Override
  public Stream<RuleProblem> broken(Field root) {
    return root.find("ask").flatMap(ask -> ask.find("question")).stream()
        .flatMap(LawfulQuestion::problems);
  }

  private static Stream<RuleProblem> problems(Field question) {
    Matcher trait = PROTECTED.matcher(question.text());
    if (trait.find()) {
      return Stream.of(
          question.problem(
              "\"" + trait.group() + "\" may not be asked about",
              "ask about conduct: what was done, when, and who can confirm it"));
    }
    if (ORDER.matcher(question.text().strip()).find()) {
      return Stream.of(
          question.problem("this tells the reviewer what to do", "write advise: instead of ask:"));
    }
    return OPEN.matcher(new FollowUpQuestion(question.text(), "", "").question()).find()
        ? Stream.of(
            question.problem(
                "this placeholder has no known name",
                "write {city|your town}, or {language|…}, {employer|…} or {project|…}"))
        : Stream.empty();
  }
}
