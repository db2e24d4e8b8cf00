package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.Candidates;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges each of several people on their own, and tells how each stands. No case is opened: a
 * button with a name opens the one of that person.
 */
record SeveralPeople(Tenant tenant, Candidates candidates, Submission gathered, Phrases phrases) {
  private static final int MOST = 2;

  BotAnswer judged(Function<Submission, Judgement> judge) {
    List<String> names = candidates.names();
    List<String> said = new ArrayList<>(List.of(phrases.say("several")));
    names.forEach(name -> said.add(line(name, judge.apply(of(name)))));
    List<Offer> offers = names.stream().map(this::offer).toList();
    return new BotAnswer.Told(said, List.of(), offers, names, Optional.empty(), List.of());
  }

  private Submission of(String name) {
    Submission alone = SubmissionMerge.about(candidates.only(name, gathered), null, name);
    return SubmissionMerge.next(SubmissionMerge.NOTHING, alone);
  }

  private String line(String name, Judgement judgement) {
    ReportPage page =
        ReportPage.of(judgement.examination(), judgement.particulars(), phrases.book());
    return Stream.concat(
            Stream.of(phrases.say("each", Visible.quote(name), page.headline())),
            Stream.concat(page.found().stream(), page.slight().stream())
                .limit(MOST)
                .map(Point::title))
        .map(part -> part.endsWith(".") ? part : part + ".")
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  private Offer offer(String name) {
    return new Offer(
        new CaseId(tenant, 0),
        new Command.Screen(gathered.kind(), name, null, gathered.isPrivate()),
        Visible.quote(name));
  }
}
