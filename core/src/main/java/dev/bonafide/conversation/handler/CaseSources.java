package dev.bonafide.conversation.handler;

import dev.bonafide.account.AccountLink;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.MarkSource;
import dev.bonafide.casework.ReadAgain;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.Candidates;
import dev.bonafide.conversation.evidence.NewEvidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Follows the words of a case where they were taken from: reads them again, marks that they
 * changed.
 */
record CaseSources(LastVerdict lastVerdict, ActOnCase act, Phrases phrases) {
  /** Looks again, at what was said and handed in since as well; empty where nothing was. */
  Optional<Supplier<BotAnswer>> again(
      CaseHistory history, BotRequest request, Submission gathered) {
    Submission ever = CaseState.ever(history);
    Candidates candidates = Candidates.in(gathered);
    Submission only =
        candidates.only(gathered.name() == null ? ever.name() : gathered.name(), gathered);
    Submission fresh = NewEvidence.of(ever, only);
    boolean renamed =
        (fresh.kind() != null && fresh.kind() != ever.kind())
            || (fresh.name() != null && !fresh.name().equalsIgnoreCase(ever.name()));
    boolean closed = fresh.isPrivate() && !ever.isPrivate();
    boolean named = fresh.records().stream().anyMatch(NamedMeetings::isNaming);
    boolean found =
        !fresh.exhibits().isEmpty() || !fresh.unread().isEmpty() || renamed || closed || named;
    boolean outdated = CaseState.of(history).isOutdated();
    if (!found && !outdated) {
      return Optional.empty();
    }
    Submission more =
        NewEvidence.hasKnownPictures(ever, only)
            ? SubmissionMerge.again(ever, fresh)
            : SubmissionMerge.next(ever, fresh);
    CaseReply<?> reply = act.prepare(history, request, new ReadAgain(more, found, outdated));
    return Optional.of(
        act.shown(reply, news(outdated, more), AnswerBuilder.shown(more.warnings())));
  }

  /** Shows the verdict as it is where nothing was said since. */
  Supplier<BotAnswer> unchanged(CaseHistory history, BotRequest request) {
    return said(lastVerdict.of(history, request), phrases.say("nothing-since"));
  }

  private List<String> news(boolean outdated, Submission more) {
    List<String> changes =
        more.warnings().stream().filter(one -> one.startsWith(AccountLink.NEWS)).toList();
    return Stream.concat(
            outdated ? Stream.of(phrases.say("read-again")) : Stream.empty(),
            AnswerBuilder.shown(changes).stream())
        .toList();
  }

  /** Marks that it rests on older words, and shows it so; empty where that is no news. */
  Optional<Supplier<BotAnswer>> marked(
      CaseHistory history, BotRequest request, Command.SourceChanged change) {
    CaseReply<Boolean> reply =
        act.prepare(
            history, request, new MarkSource(change.state(), change.said(), change.changed()));
    return reply.told() ? Optional.of(act.shown(reply, List.of(), List.of())) : Optional.empty();
  }

  private static Supplier<BotAnswer> said(Supplier<BotAnswer> answer, String notice) {
    return () -> {
      BotAnswer shown = answer.get();
      return shown instanceof BotAnswer.Judged judged ? judged.with(notice) : shown;
    };
  }
}
