package dev.bonafide.report;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Identified;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.speaker.SecondHandle;
import dev.bonafide.report.wanted.WantedEvidence;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Basis;
import dev.bonafide.verdict.Question;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The verdict for machines, as {@code docs/reference/verdict.schema.json} fixes it.
 *
 * @param isBrief whether checks that found nothing are left out, which are most of it
 */
public record JsonReport(boolean isBrief) implements Report {
  private static final String STRING = "[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+";
  private static final Pattern VETTED =
      Pattern.compile(
          "\"attribution\": \\{\\s+\"label\": \"(%1$s)\",\\s+\"why\": \"(%1$s)\""
              .formatted(STRING));

  /** One with every check. */
  public JsonReport() {
    this(false);
  }

  @Override
  public String of(Examination examination, Particulars particulars) {
    Assessment assessment = examination.assessment().ticking(particulars.asked());
    JsonValue.Fields document =
        JsonValue.object()
            .with("schema", "bonafide.verdict/1")
            .with("id", particulars.id())
            .with("at", particulars.at().toString())
            .with("subject", subject(examination.caseFile().subject()))
            .with("verdict", assessment.verdict().id())
            .with("score", JsonValue.number(assessment.score()))
            .with("summary", assessment.summary())
            .with("basis", basis(assessment));
    if (!assessment.asks().isEmpty()) {
      document.with("asks", JsonValue.list(assessment.asks(), JsonReport::ask));
    }
    if (!assessment.advice().isEmpty()) {
      document.with("advice", JsonValue.texts(assessment.advice()));
    }
    if (!particulars.proofs().isEmpty()) {
      document.with("proofs", JsonValue.list(particulars.proofs(), JsonProofs::proof));
    }
    return judged(document, examination, assessment)
        .with("mode", examination.consulted().used() ? "rules_and_model" : "rules")
        .with("consultation", consultation(examination.consulted()))
        .with("engine", engine(particulars, examination))
        .with("tookMs", JsonValue.number(particulars.tookMs()))
        .written();
  }

  private JsonValue.Fields judged(
      JsonValue.Fields document, Examination examination, Assessment assessment) {
    JsonFindings findings = JsonFindings.of(examination.caseFile());
    CaseFile caseFile = examination.caseFile();
    ReportParts parts = new ReportParts();
    return document
        .with("findings", parts.list("findings", assessment.findings(), findings::finding))
        .with(
            "contradictions",
            parts.list("contradictions", () -> findings.contradictions(assessment.findings())))
        .with("questions", parts.list("questions", assessment.questions(), JsonReport::question))
        .with("wanted", parts.list("evidence", WantedEvidence.in(examination), JsonReport::wanted))
        .with("checked", JsonValue.list(others(examination), JsonReport::checked))
        .with(
            "identifiers",
            parts.list("identifiers", examination.identifiers(), one -> identifier(one, findings)))
        .with("claims", parts.list("claims", caseFile.claims(), one -> claim(one, findings)))
        .with("links", parts.list("links", () -> JsonLinks.of(assessment.findings())))
        .with("exhibits", parts.list("exhibits", caseFile.readings(), JsonReport::exhibit))
        .with(
            "limits", JsonValue.texts(parts.limits(() -> limits(examination), Phrasebook.ENGLISH)));
  }

  private static List<String> limits(Examination examination) {
    return Stream.concat(
            SecondHandle.asked(examination.caseFile()).map(Phrasebook.ENGLISH::say).stream(),
            ReportLimits.of(examination, Phrasebook.ENGLISH).stream())
        .toList();
  }

  private static JsonValue subject(Subject subject) {
    JsonValue.Fields fields =
        JsonValue.object().with("kind", subject.kind().id()).with("name", subject.name());
    Attribution attribution = subject.attribution();
    return attribution == null ? fields : fields.with("attribution", attribution(attribution));
  }

  private static JsonValue attribution(Attribution told) {
    return JsonValue.object()
        .with("label", told.label())
        .with("why", Phrasebook.ENGLISH.say(ReportLimits.why(told)))
        .with("certain", JsonValue.truth(told.isCertain()))
        .with("others", JsonValue.texts(told.others()));
  }

  /**
   * Reads back whom a written report took for the subject, without characters that had to be
   * escaped; empty where it took no one, or who put nothing but links there.
   */
  public static Optional<String> vetted(String report) {
    String links = Phrasebook.ENGLISH.say("whose.links", "").replaceFirst("“.*", "");
    return Optional.of(VETTED.matcher(report))
        .filter(found -> found.find() && !found.group(2).startsWith(links))
        .map(found -> found.group(1).replaceAll("\\\\(u.{4}|.)", ""));
  }

  /** The most reliable of what it rests on. */
  private static String basis(Assessment assessment) {
    return assessment.basis().stream().findFirst().map(Basis::id).orElse("none");
  }

  private static JsonValue.Fields ask(Question question) {
    return JsonValue.object()
        .with("ask", question.ask())
        .with("because", JsonValue.texts(question.because()));
  }

  private static JsonValue question(Question question) {
    JsonValue.Fields fields =
        ask(question).with("goodAnswer", question.goodAnswer()).with("badSign", question.badSign());
    AskedQuestion asked = question.asked();
    return asked == null
        ? fields
        : fields.with(
            "asked", JsonValue.object().with("by", asked.by()).with("at", asked.at().toString()));
  }

  private static JsonValue wanted(WantedEvidence one) {
    return JsonValue.object()
        .with("evidence", one.kind())
        .with("words", one.said(Phrasebook.ENGLISH))
        .with("settles", JsonValue.texts(List.copyOf(one.settles().keySet())))
        .with("checks", JsonValue.number((double) one.checks()))
        .with("atHand", one.atHand());
  }

  private List<Outcome> others(Examination examination) {
    return examination.outcomes().stream()
        .filter(outcome -> !(outcome instanceof Outcome.Finding))
        .filter(outcome -> !isBrief || outcome instanceof Outcome.Unknown)
        .toList();
  }

  private static JsonValue checked(Outcome outcome) {
    JsonValue.Fields fields = JsonValue.object().with("check", outcome.check());
    return switch (outcome) {
      case Outcome.Unknown unknown -> fields.with("outcome", "unknown").with("why", unknown.why());
      case Outcome.Clear _, Outcome.Finding _ -> fields.with("outcome", "clear");
    };
  }

  private static JsonValue identifier(Identified identified, JsonFindings findings) {
    return JsonValue.object()
        .with("type", identified.type())
        .with("value", identified.value())
        .with("evidence", JsonValue.list(identified.evidence(), findings::quote));
  }

  private static JsonValue claim(Claim claim, JsonFindings findings) {
    return JsonValue.object()
        .with("about", claim.about())
        .with("value", claim.value())
        .with("evidence", JsonValue.list(claim.evidence(), findings::quote));
  }

  private static JsonValue exhibit(Reading reading) {
    return JsonValue.object()
        .with("name", reading.name())
        .with("kind", reading.kind().id())
        .with("format", reading.format())
        .with("utterances", JsonValue.number(reading.utterances().size()));
  }

  private static JsonValue consultation(Consulted consulted) {
    JsonValue.Fields fields = JsonValue.object().with("used", JsonValue.truth(consulted.used()));
    if (!consulted.reason().isEmpty()) {
      fields.with("reason", consulted.reason());
    }
    if (consulted.model().isEmpty()) {
      return fields;
    }
    fields
        .with("model", consulted.model())
        .with("prompts", JsonValue.texts(consulted.prompts()))
        .with("calls", JsonValue.number(consulted.usage().calls()))
        .with("rejectedQuotes", JsonValue.number(consulted.rejectedQuotes()))
        .with("tokensRead", JsonValue.number((double) consulted.usage().read()))
        .with("tokensWritten", JsonValue.number((double) consulted.usage().written()));
    return fields.with("requests", JsonValue.texts(consulted.requests()));
  }

  private static JsonValue engine(Particulars particulars, Examination examination) {
    Assessment.Weight weight = examination.assessment().weight();
    JsonValue.Fields engine =
        JsonValue.object()
            .with("version", particulars.engineVersion())
            .with("baseRate", JsonValue.number(weight.baseRate()))
            .with("rules", particulars.rulesFingerprint())
            .with("weights", weight.table())
            .with("settings", particulars.settingsFingerprint());
    String watchlists = Watchlists.namedIn(particulars.settingsFingerprint());
    if (!watchlists.isEmpty()) {
      engine.with("watchlists", watchlists);
    }
    String prompts = examination.consulted().book();
    return prompts.isEmpty() ? engine : engine.with("prompts", prompts);
  }
}
