package dev.bonafide.conversation.handler;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.conversation.evidence.Candidates;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.LinkedAccounts;
import dev.bonafide.conversation.evidence.LinkedCandidate;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.conversation.intent.FirstWords;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.intent.TypedName;
import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a case of what stands around a message. */
record OpenCase(
    Platform platform,
    CaseFiles cases,
    CaseScreener screener,
    AnswerBuilder answerBuilder,
    FirstQuestion firstQuestion) {
  Supplier<BotAnswer> screen(Message message, Command.Screen asked) {
    Gathered around = platform.gather(message);
    Submission heard = heard(around, message, unlinked(message, asked), SubmissionMerge.NOTHING);
    List<String> team =
        Stream.concat(
                around.team(message.asker().name(), heard).stream(),
                platform.names(message).stream())
            .toList();
    Submission gathered = PastedChats.facing(named(message, PastedChats.apart(heard), team), team);
    Candidates candidates = Candidates.in(gathered);
    List<AdvanceRuling> rulings = platform.rulings(message);
    if (platform.isOneMatter() && candidates.isUnclear(gathered.name())) {
      SeveralPeople people =
          new SeveralPeople(
              message.address().tenant(), candidates, gathered, answerBuilder.phrases());
      BotAnswer said = people.judged(one -> judge(one, rulings));
      return () -> said;
    }
    Submission handedIn =
        SubmissionMerge.next(SubmissionMerge.NOTHING, candidates.only(gathered.name(), gathered));
    if (isOnlyAsked(message, handedIn)) {
      return () -> nothing(message, handedIn.unread());
    }
    Judgement judgement = judge(handedIn, rulings);
    if (hasNoWords(judgement)) {
      return () -> nothing(message, judgement.examination().caseFile().unread());
    }
    return opening(message, handedIn, rulings, judgement);
  }

  private Supplier<BotAnswer> opening(
      Message message, Submission handedIn, List<AdvanceRuling> rulings, Judgement judgement) {
    Instant now = screener.now();
    String by = message.asker().id();
    Address address = message.address();
    Entry.Examined examined = judgement.entry(now, by);
    FirstQuestion.Answer answer = firstQuestion.answer(message, judgement);
    return () -> {
      CaseId id = cases.open(address.tenant(), address.conversation(), now);
      cases.append(id, new Entry.HandedIn(now, by, handedIn));
      rulings.stream()
          .filter(one -> bearsOn(one, judgement))
          .forEach(one -> cases.append(id, one.entry(now)));
      cases.append(id, examined);
      return answerBuilder
          .judged(id, judgement, List.of(), AnswerBuilder.shown(handedIn.warnings()))
          .with(WayBack.of(handedIn))
          .answering(answer.told(id));
    };
  }

  private Judgement judge(Submission handedIn, List<AdvanceRuling> rulings) {
    return screener.judge(handedIn, rulings.stream().map(one -> one.on(handedIn)).toList());
  }

  /** What is around it for a case that continues. Nothing of a private case may be sent. */
  Submission more(CaseHistory known, Message message, Command.Screen command) {
    Gathered around = platform.gather(message);
    return PastedChats.apart(
        heard(around, message, unlinked(message, command), CaseState.ever(known)));
  }

  /** With the name that the asker typed in passing; what they handed in names no one. */
  private static Submission named(Message message, Submission gathered, List<String> team) {
    return message.aim() != null || gathered.name() != null
        ? gathered
        : TypedName.in(message.text(), team, gathered)
            .map(name -> SubmissionMerge.about(gathered, null, name))
            .orElse(gathered);
  }

  /** Everything that stands around the message, with what was said of the subject. */
  private Submission heard(
      Gathered gathered, Message message, Command.Screen command, Submission known) {
    String note = Objects.requireNonNullElse(command.note(), "");
    List<OutsideRecord> meetings = meetings(message);
    Submission linked =
        linked(message, gathered, meetings.isEmpty() ? note : NamedMeetings.without(note));
    Submission typed = naming(meetings, lookedUp(message, known, linked));
    SubjectKind kind = command.kind() == null ? typed.kind() : command.kind();
    SubjectKind usual = kind == null ? usual(message) : kind;
    Submission told =
        SubmissionMerge.about(typed, usual, command.name()).asPrivate(command.isPrivate());
    return HeardEvidence.of(told.asPrivate(known.isPrivate()), platform.listening());
  }

  /** What the asker names of meetings, where their transcripts come by themselves. */
  private List<OutsideRecord> meetings(Message message) {
    List<OutsideRecord> named =
        message.aim() == null ? NamedMeetings.in(message.text()) : List.of();
    return named.isEmpty() || !platform.expectsMeetings(message) ? List.of() : named;
  }

  private Submission naming(List<OutsideRecord> meetings, Submission read) {
    return meetings.isEmpty()
        ? read
        : SubmissionMerge.with(meetings, answerBuilder.phrases().say("transcript-expected"), read);
  }

  /** With the candidate to whose page the message leads, where such links are opened. */
  private Submission linked(Message message, Gathered gathered, String note) {
    Optional<CandidateLink> link = LinkedCandidate.in(message.text());
    Optional<CandidateSource> source =
        link.isEmpty() ? Optional.empty() : platform.candidates(message);
    if (source.isEmpty()) {
      return gathered.typed(null, ExhibitKind.NOTE, note);
    }
    return LinkedCandidate.joined(
        link.get(),
        source.get(),
        gathered.typed(null, ExhibitKind.NOTE, LinkedCandidate.without(note)));
  }

  /** Without links to accounts that are looked up: they are no part of a name or a note. */
  private Command.Screen unlinked(Message message, Command.Screen command) {
    return platform.accounts(message).isEmpty()
        ? command
        : new Command.Screen(
            command.kind(),
            unlinked(command.name()),
            unlinked(command.note()),
            command.isPrivate());
  }

  private static @Nullable String unlinked(@Nullable String words) {
    String rest = words == null ? "" : LinkedAccounts.without(words);
    return rest.isEmpty() ? null : rest;
  }

  /** With the accounts that the message leads to, where such links are looked up. */
  private Submission lookedUp(Message message, Submission known, Submission gathered) {
    return platform
        .accounts(message)
        .map(source -> LinkedAccounts.joined(message.text(), known, source, gathered))
        .orElse(gathered);
  }

  private @Nullable SubjectKind usual(Message message) {
    return answerBuilder.preferences(message.address().tenant()).subject();
  }

  private static boolean bearsOn(AdvanceRuling ruling, Judgement judgement) {
    return judgement.examination().assessment().findings().stream()
        .anyMatch(one -> one.finding().check().equals(ruling.check()));
  }

  /** Whether the asker's own words are all there is, in one line, and tell nothing. */
  private static boolean isOnlyAsked(Message message, Submission handedIn) {
    return !PlainWords.hasLines(message.text())
        && !handedIn.exhibits().isEmpty()
        && handedIn.records().isEmpty()
        && handedIn.exhibits().stream().allMatch(OpenCase::isRemark);
  }

  private static boolean isRemark(Exhibit exhibit) {
    return exhibit.kind() == ExhibitKind.NOTE
        ? !PastedWords.tell(exhibit.text())
        : !exhibit.turns().isEmpty()
            && exhibit.turns().stream()
                .noneMatch(turn -> turn.role() != Role.REVIEWER || PastedWords.tell(turn.text()));
  }

  private static boolean hasNoWords(Judgement judgement) {
    return judgement.examination().caseFile().readings().stream()
        .allMatch(reading -> reading.utterances().isEmpty());
  }

  /** People who greet, thank, or chat where nothing stands above asked for no verdict. */
  private BotAnswer nothing(Message message, List<String> unread) {
    Phrases phrases = answerBuilder.phrases();
    boolean mayChat = message.aim() == null && unread.isEmpty();
    Meaning meant = mayChat ? FirstWords.alone(message.text()) : Meaning.SCREEN;
    List<String> said =
        switch (meant) {
          case HELP -> phrases.paragraphs("help");
          case THANKS, OTHER -> List.of(FollowUp.unasked(meant, phrases));
          default ->
              Stream.concat(
                      phrases.nothingToScreen(unread).stream(),
                      answerBuilder.unread(unread).stream())
                  .toList();
        };
    return new BotAnswer.Told(said);
  }
}
