package dev.bonafide.examination;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Refuted;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.ScriptedModel;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Counts;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.verdict.Acts;
import dev.bonafide.verdict.SetAside;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.List;
import java.util.function.BiFunction;

/** A case, what rules find in it, and a model that reads it twice. */
class RereadScene {
  static final String WIFE = "Please pay it to my wife's account";
  static final String CAMERA = "My camera stays off today";

  final Scene scene =
      new Scene(SubjectKind.CANDIDATE, "Ana")
          .chat(
              "chat",
              "Ana 0: " + WIFE + ", I have none in this country yet.",
              "Tom 10: We saw her papers, the bank opens mine only in May.",
              "Ana 600: " + CAMERA + " as the baby sleeps here.",
              "Tom 900: Fine with us, everybody keeps it off on Fridays.",
              "Ana 1200: Everything was verified already by your people, it is legit.")
          .written("note", ExhibitKind.NOTE, "Payroll knows the wife's account and agreed to it.");
  final ScriptedModel model = new ScriptedModel("one").says(PlainAnswers.NOTHING);

  Outcome.Finding payee(Strength strength) {
    return scene.finding(Flags.flag("payee", "payment", strength), WIFE);
  }

  Outcome.Finding camera(Strength strength) {
    return scene.finding(Flags.flag("camera", "interview", strength), CAMERA);
  }

  static Weighed weighed(Examination examination, String check) {
    return examination.assessment().findings().stream()
        .filter(one -> one.finding().check().equals(check))
        .findFirst()
        .orElseThrow();
  }

  static List<Citation> aside(Examination examination, String check) {
    if (weighed(examination, check).setAside() instanceof SetAside.Reread(Refuted refuted)) {
      return refuted.words();
    }
    throw new AssertionError(check + " was not set aside");
  }

  Examination examine(Outcome... outcomes) {
    return examiner(List.of(), outcomes).examine(scene.caseFile());
  }

  Examiner examiner(List<Pattern> patterns, Outcome... outcomes) {
    return examiner(patterns, (_, own) -> own, outcomes);
  }

  Examiner examiner(
      List<Pattern> patterns,
      BiFunction<SubjectKind, List<Outcome>, List<Outcome>> byKind,
      Outcome... outcomes) {
    return examiner(patterns, byKind, Agreement.ANY, List.of(model), outcomes);
  }

  static Examiner examiner(
      List<Pattern> patterns,
      BiFunction<SubjectKind, List<Outcome>, List<Outcome>> byKind,
      Agreement agreement,
      List<Model> models,
      Outcome... outcomes) {
    return new Examiner(
            List.of(
                one ->
                    byKind.apply(one.subject().kind(), List.of(outcomes)).stream()
                        .<Check>map(Cases.Answering::new)
                        .toList()),
            patterns,
            new Weighing(Counts.stoppingAt(2), Acts.APART))
        .consulting(
            new Consultation(
                Prompts.longBook(),
                models,
                agreement,
                new PlainAnswers(),
                new RecentAnswers(4),
                Allowance.STANDARD));
  }
}
