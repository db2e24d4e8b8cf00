package dev.bonafide.web.api;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.report.JsonValue;
import dev.bonafide.rule.Rule;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.web.problem.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/rules}: the catalogue. */
@RestController
public record Rules(RuleBook book) {
  @GetMapping("/api/v1/rules")
  ResponseEntity<byte[]> all() {
    return JsonBody.of(
        ResponseEntity.ok(),
        JsonValue.object()
            .with("fingerprint", book.fingerprint())
            .with("rules", JsonValue.list(book.rules(), Rules::brief))
            .written());
  }

  @GetMapping("/api/v1/rules/{id}")
  ResponseEntity<byte[]> one(@PathVariable("id") String id) {
    Rule rule =
        book.rules().stream()
            .filter(one -> one.flag().id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new Problem(404, "There is no such rule; GET /api/v1/rules lists them."));
    return JsonBody.of(ResponseEntity.ok(), full(rule).written());
  }

  private static JsonValue.Fields brief(Rule rule) {
    RedFlag flag = rule.flag();
    return JsonValue.object()
        .with("id", flag.id())
        .with("title", flag.title())
        .with("group", flag.group())
        .with("strength", flag.strength().id())
        .with("noted", JsonValue.truth(flag.experimental()))
        .with(
            "appliesTo",
            JsonValue.texts(rule.appliesTo().stream().sorted().map(SubjectKind::id).toList()));
  }

  private static JsonValue.Fields full(Rule rule) {
    RedFlag flag = rule.flag();
    JsonValue.Fields told =
        brief(rule)
            .with("why", flag.why())
            .with("innocentExplanations", JsonValue.texts(flag.innocent()));
    switch (flag.next()) {
      case FollowUpQuestion ask -> told.with("question", question(ask));
      case Advise advise -> told.with("advice", advise.what());
    }
    return told.with("sources", JsonValue.texts(flag.sources()))
        .with(
            "examples",
            JsonValue.object()
                .with("fires", JsonValue.texts(rule.examples().fires()))
                .with("silent", JsonValue.texts(rule.examples().silent())));
  }

  private static JsonValue.Fields question(FollowUpQuestion ask) {
    return JsonValue.object()
        .with("ask", ask.question())
        .with("goodAnswer", ask.good())
        .with("badSign", ask.bad());
  }
}
