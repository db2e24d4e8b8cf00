package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.CaseFilter;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.SoughtWords;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.intent.TypedName;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the cases that an asker may see.
 *
 * @param finds whether anything would be found in words
 */
record CaseAccess(Platform platform, CaseFiles cases, Predicate<String> finds) {
  private static final int LOOKED_AT = 50;

  /** Time within which a line to the bot alone is about what it just answered. */
  private static final Duration SOON = Duration.ofHours(1);

  private static final int SHOWN = 10;

  /** Cases of a tenant that its members can look through. */
  private static final int LISTED = 200;

  /** Digits of a number; more name no case. */
  private static final int DIGITS = 9;

  /** Whether the asker may see a case. */
  boolean sees(Message message, CaseHistory history) {
    return platform.sees(message, history.conversation());
  }

  /** The latest of the conversation; rather the asker's own, where the latest is for others. */
  Optional<CaseHistory> here(Message message) {
    Tenant tenant = message.address().tenant();
    String conversation = message.address().conversation();
    Optional<CaseHistory> latest = latestOrAbove(message);
    return latest.filter(one -> platform.isForOthers(message, one)).isEmpty()
        ? latest
        : of(tenant, conversation)
            .filter(one -> one.isBy(message.asker().id()))
            .findFirst()
            .or(() -> latest);
  }

  /** The latest of the conversation, or else the one whose card stands above what is said. */
  private Optional<CaseHistory> latestOrAbove(Message message) {
    Tenant tenant = message.address().tenant();
    return cases
        .latest(tenant, message.address().conversation())
        .or(
            () ->
                platform
                    .caseAbove(message)
                    .flatMap(number -> cases.find(new CaseId(tenant, number)))
                    .filter(one -> sees(message, one)));
  }

  private Stream<CaseHistory> of(Tenant tenant, String conversation) {
    return cases.recent(tenant, LOOKED_AT).stream()
        .filter(one -> one.conversation().equals(conversation))
        .flatMap(one -> cases.find(one.id()).stream());
  }

  /** The latest of the conversation, or else the latest of all that the asker may see. */
  Optional<CaseHistory> latest(Message message) {
    return here(message)
        .filter(one -> !platform.isAbout(message, one))
        .or(() -> visible(message, LOOKED_AT).findFirst().map(Listed::history));
  }

  /**
   * The case that a request to screen goes on with: the conversation's, of the same name, or the
   * one below which someone pressed. What they pointed at is a case of its own.
   */
  Optional<CaseHistory> goingOn(Message message, Command.Screen command) {
    Tenant tenant = message.address().tenant();
    InteractionTarget aim = message.aim();
    boolean isNamed = aim != null && aim.number() == 0 && aim.carried() == null;
    if ((aim != null && !(isNamed && command.name() != null)) || !platform.isOneMatter()) {
      return Optional.ofNullable(aim)
          .filter(one -> one.number() != 0)
          .flatMap(one -> cases.find(new CaseId(tenant, one.number())))
          .filter(one -> sees(message, one) && !platform.isForOthers(message, one));
    }
    Optional<CaseHistory> latest = here(message).filter(one -> !platform.isForOthers(message, one));
    String name = command.name();
    if (name == null || latest.filter(one -> isNameless(one) || isOf(name, one)).isPresent()) {
      return latest;
    }
    return of(tenant, message.address().conversation())
        .filter(one -> isOf(name, one) && !platform.isForOthers(message, one))
        .findFirst();
  }

  /** Names of all who have a case in the conversation. */
  Stream<String> names(Message message) {
    return names(message, of(message.address().tenant(), message.address().conversation()));
  }

  private Stream<String> names(Message message, Stream<CaseHistory> all) {
    return all.filter(one -> !platform.isForOthers(message, one) && !platform.isAbout(message, one))
        .flatMap(one -> Stream.ofNullable(CaseState.of(one).handedIn().name()));
  }

  /** The case in the conversation of the only person who is named. */
  Optional<CaseHistory> named(Message message) {
    List<CaseHistory> all =
        of(message.address().tenant(), message.address().conversation()).toList();
    return TypedName.among(message.text(), names(message, all.stream()))
        .flatMap(name -> all.stream().filter(one -> isOf(name, one)).findFirst());
  }

  /** A name that someone says now refers to this one. */
  private static boolean isNameless(CaseHistory history) {
    return CaseState.of(history).handedIn().name() == null;
  }

  private static boolean isOf(String name, CaseHistory history) {
    return name.equalsIgnoreCase(CaseState.of(history).handedIn().name());
  }

  /**
   * The case that someone speaks of who names none: it stands above their words, or is what they
   * were answered in their talk with the bot alone.
   */
  Optional<CaseHistory> spokenOf(Message message) {
    return latestOrAbove(message)
        .or(() -> spokenOf(message, cases.recent(message.address().tenant(), LOOKED_AT)));
  }

  private Optional<CaseHistory> spokenOf(Message message, List<OpenedCase> recent) {
    boolean follows =
        platform.isSameTalk(message, message.address().conversation())
            && recent.stream().anyMatch(one -> isSoonAfter(one, message))
            && PlainWords.isLine(message.text())
            && !PastedWords.isEvidence(message.text(), finds);
    return recent.stream()
        .filter(
            one ->
                platform.isSameTalk(message, one.conversation())
                    || (follows && isSoonAfter(one, message)))
        .flatMap(one -> cases.find(one.id()).stream())
        .filter(
            one ->
                platform.isSameTalk(message, one.conversation())
                    || isAskedBy(message.asker().id(), one))
        .findFirst();
  }

  private static boolean isSoonAfter(OpenedCase opened, Message message) {
    return opened.at().plus(SOON).isAfter(message.at());
  }

  /** Whether a case was screened so shortly before that a line may be about it. */
  static boolean isRecent(CaseHistory history, Instant at) {
    return CaseState.of(history)
        .examined()
        .filter(one -> one.at().plus(SOON).isAfter(at))
        .isPresent();
  }

  private static boolean isAskedBy(String asker, CaseHistory history) {
    return CaseState.of(history).examined().filter(one -> one.by().equals(asker)).isPresent();
  }

  /** One page of them; looked through from the latest on, no further than is needed. */
  RichContent.Cases overview(BotRequest request, List<String> privacy) {
    Message message = request.message();
    Command.Overview view =
        request.command() instanceof Command.Overview asked ? asked : Command.Overview.FIRST;
    List<RichContent.Line> lines =
        visible(message, LISTED)
            .filter(one -> isShown(one, view.filter()))
            .filter(sought(message, view.search()))
            .map(this::line)
            .skip((long) view.page() * SHOWN)
            .limit(SHOWN + 1L)
            .toList();
    return new RichContent.Cases(
        lines.stream().limit(SHOWN).toList(), view, lines.size() > SHOWN, privacy);
  }

  /** By what a list says of a case; where it stands is asked only where the rest does not tell. */
  private Predicate<Listed> sought(Message message, SoughtWords search) {
    Map<String, String> places = new HashMap<>();
    return one -> {
      if (search.isNone() || search.finds(said(one))) {
        return true;
      }
      String place =
          places.computeIfAbsent(
              one.opened().conversation(), there -> platform.place(message, there));
      return search.finds(
          Stream.concat(said(one).stream(), Stream.of(place, "#" + place)).toList());
    };
  }

  /** Its number, whom it is about, what kind of case that is, its verdict, and how it ended. */
  private List<String> said(Listed one) {
    RichContent.Line line = line(one);
    SubjectKind kind = one.state().handedIn().kind();
    return List.of(
        "case " + line.id().number(),
        line.subject(),
        kind == null ? "" : kind(kind),
        line.verdict(),
        one.state()
            .concluded()
            .map(ended -> platform.phrasebook().say("conclusion." + ended.conclusion().id()))
            .orElse(""));
  }

  private record Listed(OpenedCase opened, CaseHistory history, CaseState state) {}

  private Optional<Listed> listed(Message message, OpenedCase opened) {
    return cases
        .find(opened.id())
        .filter(one -> !platform.isAbout(message, one))
        .map(one -> new Listed(opened, one, CaseState.of(one)));
  }

  private static boolean isShown(Listed one, CaseFilter filter) {
    Optional<Conclusion> concluded = one.state().concluded().map(Entry.Concluded::conclusion);
    return switch (filter) {
      case ALL -> true;
      case OPEN -> !one.state().isDecided();
      case CONFIRMED -> concluded.filter(Conclusion.CONFIRMED_FRAUD::equals).isPresent();
      case CLEARED -> concluded.filter(Conclusion.CLEARED::equals).isPresent();
    };
  }

  /** The first number of a case that is named beside its own. */
  static Optional<CaseId> named(CaseId own, String words) {
    return Stream.of(words.split("[^0-9]+", -1))
        .filter(one -> !one.isEmpty() && one.length() <= DIGITS)
        .map(Long::parseLong)
        .filter(number -> number != 0 && number != own.number())
        .map(number -> new CaseId(own.tenant(), number))
        .findFirst();
  }

  /**
   * A case that the reader of the answer may read, too. One of another room is none: those who read
   * along here may not be there.
   */
  Optional<CaseHistory> here(Message message, CaseId id) {
    return cases
        .find(id)
        .filter(one -> platform.isSameRoom(message, one.conversation()))
        .filter(one -> !platform.isAbout(message, one))
        .filter(one -> !CaseState.of(one).handedIn().exhibits().isEmpty());
  }

  /** Notes that someone was shown something of a case beside another. */
  void noteCompared(Message message, CaseId id) {
    cases.note(new AuditEvent(id, message.at(), message.asker().id(), AuditAct.SAW, "comparison"));
  }

  /** Conversations are asked for once each. */
  private Stream<Listed> visible(Message message, int latest) {
    Map<String, Boolean> known = new HashMap<>();
    return cases.recent(message.address().tenant(), latest).stream()
        .filter(
            one ->
                known.computeIfAbsent(
                    one.conversation(), conversation -> platform.sees(message, conversation)))
        .flatMap(one -> listed(message, one).stream());
  }

  private RichContent.Line line(Listed one) {
    OpenedCase opened = one.opened();
    String verdict =
        one.state()
            .examined()
            .flatMap(examined -> Verdict.of(examined.verdict()))
            .map(known -> platform.phrasebook().say("verdict." + known.id()))
            .orElse("");
    String subject = subject(one.state().handedIn());
    return new RichContent.Line(opened.id(), opened.conversation(), opened.at(), subject, verdict);
  }

  private String subject(Submission handedIn) {
    String name = handedIn.name();
    SubjectKind kind = handedIn.kind();
    if (name != null) {
      return name;
    }
    return kind == null ? "" : kind(kind);
  }

  private String kind(SubjectKind kind) {
    return platform.phrasebook().say("kind." + kind.id());
  }
}
