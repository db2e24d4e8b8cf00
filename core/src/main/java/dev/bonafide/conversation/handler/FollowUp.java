package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DeskCommand;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.TypedName;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.text.sentence.PlainSentence;
import dev.bonafide.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers what someone says about a verdict in their own words. What only shows something is said
 * at once; what changes something is offered, and done when it is pressed.
 */
record FollowUp(BotPorts ports, CaseAccess access, ShowCase showCase, ActOnCase act) {
  /** What holds something of the case. */
  private static final Set<Meaning> BEHIND =
      EnumSet.of(
          Meaning.QUESTIONS,
          Meaning.NEXT,
          Meaning.REASON,
          Meaning.INNOCENT,
          Meaning.MORE,
          Meaning.UNREAD,
          Meaning.VERDICT);

  /** Meanings whose answer is not told again to another question. */
  private static final Set<Meaning> ONCE = EnumSet.range(Meaning.NEXT, Meaning.VERDICT);

  /** Meanings that are asked for themselves, whatever else was told. */
  private static final Set<Meaning> ELSE = EnumSet.range(Meaning.HELP, Meaning.EXPORT);

  /** Meanings that decide about a finding. */
  private static final Set<Meaning> RULING = EnumSet.of(Meaning.FINE, Meaning.CONFIRMED);

  /** Words that say more than a sigh, though it is not clear what. */
  private static final int TELLING = 6;

  /**
   * Answer to words that ask for nothing where no verdict stands above them. Who greets is also
   * told how to begin.
   */
  static String unasked(Meaning said, Phrases phrases) {
    return switch (said) {
      case THANKS -> phrases.say("thanks");
      case OTHER -> phrases.say("small") + " " + phrases.say("no-case");
      case UNDO -> phrases.say("small");
      case WRITE -> phrases.say("no-writing");
      default -> phrases.say("no-case");
    };
  }

  /**
   * Takes someone for the person being screened: the speaker whose name is said, and nothing else,
   * or whom a part of what is said asks to be screened.
   */
  Optional<Supplier<BotAnswer>> named(CaseHistory history, BotRequest request) {
    if (!request.rights().covers(Right.DECIDE)
        || ports.platform().isForOthers(request.message(), history)) {
      return Optional.empty();
    }
    String said = request.message().text().strip();
    CaseFile read = ports.screener().judge(CaseState.of(history)).examination().caseFile();
    boolean isOfSubject = IntentReader.read(said).is(Meaning.SUBJECT);
    return Stream.concat(
            SubjectSearch.speakers(read.readings()).stream()
                .filter(said::equalsIgnoreCase)
                .map(label -> new VetSpeaker(null, label)),
            VetSpeaker.in(said))
        .filter(
            one ->
                SpeakerChoice.meant(one.who(), read).isPresent()
                    || (isOfSubject && TypedName.isSpelled(one.who())))
        .findFirst()
        .map(one -> act.answer(history, request, one));
  }

  Supplier<BotAnswer> answer(CaseHistory history, BotRequest request, String words) {
    if (PastedWords.isLong(words)
        && !(ports.asksModel() && PastedWords.ask(words, ports.screener().engine()::finds))) {
      return () -> placed(history.id());
    }
    return named(history, request).orElseGet(() -> resting(history, request, words));
  }

  private BotAnswer placed(CaseId above) {
    return new BotAnswer.Told(
        List.of(ports.phrases().say("offered")), Offers.placing(above, ports.phrases().book()));
  }

  private Supplier<BotAnswer> resting(CaseHistory history, BotRequest request, String words) {
    BotAnswer.Judged judged = showCase.judged(history);
    Supplier<BotAnswer> answer = inWords(history, judged, request, words);
    return () -> {
      BotAnswer said = answer.get();
      return said instanceof BotAnswer.Told told ? told.of(judged) : said;
    };
  }

  private Supplier<BotAnswer> inWords(
      CaseHistory history, BotAnswer.Judged judged, BotRequest request, String words) {
    Message message = request.message();
    boolean here = ports.platform().answersInWords(message);
    CaseTalk talk =
        new CaseTalk(
            judged, ports, message.address().tenant(), words, here, isDirect(message, history));
    boolean chosen = here && ports.asksModel();
    AnswerSentences sentences = talk.sentences(ports.platform().moderates(message), chosen);
    UnfoundSigns.Heard heard =
        UnfoundSigns.heard(
            ports,
            judged,
            talk.titles(),
            sentences.sent(),
            ports.lastTold().before(LastTold.Place.of(message, history.id())),
            words);
    Intent understood = heard.intent();
    if (!here && (tells(heard) || mayBeAnswered(understood, words))) {
      return () -> behind(history.id(), words);
    }
    if (heard.isAdvised()) {
      boolean isWorded = !understood.pointed().reply().isEmpty();
      List<String> news = isWorded ? List.of() : talk.news(ports.screener().engine());
      List<Offer> offers = beside(judged, words, talk, understood);
      return () -> advised(history.id(), message, words, talk, sentences, heard, news, offers);
    }
    if (PastedWords.isLong(words)) {
      return () -> placed(history.id());
    }
    if (heard.sign().isPresent() && understood.answered().isPresent()) {
      return () -> new BotAnswer.Told(talk.unfound(heard.sign().get()));
    }
    Intent intent = understood.isOfNoFinding() ? understood.on(talk.matter()) : understood;
    return Optional.of(understood)
        .filter(_ -> here)
        .flatMap(one -> felt(history.id(), talk, one, words))
        .<Supplier<BotAnswer>>map(felt -> () -> felt)
        .orElseGet(() -> shown(history, judged, request, words, talk, said(intent, here)));
  }

  private boolean mayBeAnswered(Intent intent, String words) {
    return ports.asksModel() && AskedTopic.mayBeAnswered(intent, words);
  }

  private boolean isDirect(Message message, CaseHistory history) {
    return ports.platform().isDirect(message)
        && ports.platform().isSameRoom(message, history.conversation());
  }

  /** A button that shows the answer to the one who presses it. */
  private BotAnswer behind(CaseId id, String words) {
    String label = ports.phrases().book().say("offer.show");
    Offer show = new Offer(id, new Command.Say(words), label);
    return new BotAnswer.Told(List.of(ports.phrases().say("behind", id.number())), List.of(show));
  }

  /** Shows what is asked for, and offers what would change something. */
  private Supplier<BotAnswer> shown(
      CaseHistory history,
      BotAnswer.Judged judged,
      BotRequest request,
      String words,
      CaseTalk talk,
      Intent said) {
    Message message = request.message();
    boolean here = ports.platform().answersInWords(message);
    if (here && said.isClear() && said.answered().filter(Meaning.COMPARE::equals).isPresent()) {
      return new CompareCase(access, showCase, ports.phrases()).compare(judged, message, words);
    }
    return switch (AskedCommand.of(said, words)) {
      case Command.Help _ -> () -> new BotAnswer.Told(ports.phrases().paragraphs("help"));
      case Command.Privacy _ -> () -> new BotAnswer.Told(privacy(talk.seen(), message));
      case DeskCommand own -> act.answer(history, request, own);
      default -> {
        List<String> titles = here ? talk.titles() : List.of();
        boolean isHere = history.conversation().equals(message.address().conversation());
        boolean goesOn = ports.platform().isOneMatter() && isHere;
        yield () ->
            told(
                history,
                message,
                talk,
                new Offers(judged, said, words, ports.phrases(), goesOn, titles));
      }
    };
  }

  /** Whether an answer would tell something of the case, or it is not clear what to answer. */
  private static boolean tells(UnfoundSigns.Heard heard) {
    return heard.isAdvised()
        || heard.sign().isPresent()
        || heard.intent().answered().map(BEHIND::contains).orElse(!heard.intent().isClear());
  }

  /** Offers a file; to pass a case on where all of it may be told is to be told what it came to. */
  private static Intent said(Intent intent, boolean here) {
    boolean isFile = intent.answered().filter(Meaning.EXPORT::equals).isPresent();
    Intent offered = isFile ? intent.offering() : intent;
    boolean passesOn = here && offered.is(Meaning.EXPORT) && offered.isClear();
    return passesOn ? offered.answering(Meaning.VERDICT) : offered;
  }

  /**
   * Advice on what is asked, below what the words tell that the case does not have yet, where no
   * one took that up.
   */
  private BotAnswer advised(
      CaseId id,
      Message message,
      String words,
      CaseTalk talk,
      AnswerSentences sentences,
      UnfoundSigns.Heard heard,
      List<String> news,
      List<Offer> offers) {
    Intent intent = heard.intent();
    boolean tells = intent.offered().stream().anyMatch(Meaning::changes);
    boolean asks = sentences.advice().verdict() instanceof Verdict.Verify;
    boolean isOfCase = !intent.is(Meaning.PRIVACY);
    List<String> said =
        heard
            .topic()
            .map(topic -> talk.on(topic, intent.finding(), sentences.advice()))
            .orElseGet(() -> sentences.told(intent.pointed(), words, isOfCase && !(tells && asks)));
    List<String> told =
        Stream.concat(
                news.stream(), once(LastTold.Place.of(message, id), words, talk, said).stream())
            .toList();
    return news.isEmpty() && !tells ? new BotAnswer.Told(told) : beside(id, told, offers);
  }

  /** Ways to add what someone tells; before that, to clear or confirm what they say it is about. */
  private List<Offer> beside(BotAnswer.Judged judged, String words, CaseTalk talk, Intent intent) {
    List<Offer> adding = Offers.adding(judged.caseId(), words, ports.phrases().book());
    List<Offer> likeliest = intent.is(Meaning.ANSWER) ? adding.reversed() : adding;
    boolean rules = intent.offered().stream().anyMatch(RULING::contains);
    return rules
        ? Stream.concat(
                new Offers(judged, intent, words, ports.phrases(), true, talk.titles())
                    .all().stream().filter(one -> one.command() instanceof RuleOnFinding).limit(1),
                likeliest.stream())
            .toList()
        : likeliest;
  }

  /** Who asks below a verdict first wants to know who sees that one, and how long it is kept. */
  private List<String> privacy(String seen, Message message) {
    List<String> all =
        ports.status().privacy(message.address().tenant(), ports.platform().listening());
    return Stream.concat(Stream.of(seen), all.stream()).toList();
  }

  /**
   * Answers what someone tells and the case does not have yet, which can be added to it, or that
   * they have a bad feeling; empty where they rather ask for something else.
   */
  private Optional<BotAnswer> felt(CaseId id, CaseTalk talk, Intent intent, String words) {
    Meaning first =
        intent.answered().or(() -> intent.offered().stream().findFirst()).orElse(Meaning.OTHER);
    boolean asksElse =
        first == Meaning.QUESTIONS || first == Meaning.DELETE || ELSE.contains(first);
    boolean isOfFinding = first == Meaning.REASON || intent.offered().contains(Meaning.FINE);
    boolean isElse =
        (isOfFinding && talk.matter().isPresent())
            || (intent.isClear() && (intent.finding().isPresent() || asksElse))
            || (intent.isPlain() && first.compareTo(Meaning.OBSERVED) > 0);
    List<String> news = isElse ? List.of() : talk.news(ports.screener().engine());
    if (news.isEmpty()) {
      return isElse || !IntentReader.worries(words)
          ? Optional.empty()
          : Optional.of(new BotAnswer.Told(talk.of(Meaning.NEXT, OptionalInt.empty())));
    }
    return Optional.of(beside(id, news, Offers.adding(id, words, ports.phrases().book())));
  }

  /** Says something, and that what they tell can be added. */
  private BotAnswer beside(CaseId id, List<String> said, List<Offer> adding) {
    Stream<String> beside = Stream.of(ports.phrases().say("beside", id.number()));
    return new BotAnswer.Told(Stream.concat(said.stream(), beside).toList(), adding);
  }

  /** The same, unless it was just told to another question. */
  private List<String> once(LastTold.Place place, String words, CaseTalk talk, List<String> said) {
    return ports.lastTold().isRepeated(place, words, said) ? talk.again() : said;
  }

  /** What is said first of a verdict is the end of the case, as someone recorded it. */
  private BotAnswer.Told told(CaseHistory history, Message message, CaseTalk talk, Offers offered) {
    Intent intent = offered.intent();
    List<Offer> offers = offered.all();
    List<String> said = new ArrayList<>();
    intent
        .answered()
        .filter(Meaning.VERDICT::equals)
        .flatMap(_ -> CaseState.of(history).concluded())
        .ifPresent(end -> said.add(ports.phrases().outcome(end.conclusion())));
    intent.answered().ifPresent(one -> said.addAll(talk.of(one, intent.finding())));
    PlainSentence sentence = PlainSentence.of(offered.words());
    boolean tells = !intent.isClear() && sentence.words() >= TELLING;
    if ((tells || sentence.asks()) && intent.answered().isEmpty()) {
      said.addAll(talk.open());
    }
    boolean isOnce = intent.answered().map(ONCE::contains).orElse(true) && !said.isEmpty();
    List<String> told =
        isOnce ? once(LastTold.Place.of(message, history.id()), offered.words(), talk, said) : said;
    List<String> beside =
        sentence.asks() && !said.isEmpty() && offers.isEmpty()
            ? List.of()
            : introduced(history.id(), intent, offers);
    return new BotAnswer.Told(Stream.concat(told.stream(), beside.stream()).toList(), offers);
  }

  /** What stands above the offers, or in the place of those that nothing can be pressed for. */
  private List<String> introduced(CaseId id, Intent intent, List<Offer> offers) {
    if (!offers.isEmpty()) {
      boolean changes = intent.isClear() && intent.offered().getFirst().changes();
      String key = !intent.isClear() ? "guessed" : changes ? "offered" : "behind";
      return List.of(ports.phrases().say(key, id.number()));
    }
    if (intent.answered().isPresent()) {
      return List.of();
    }
    return intent.is(Meaning.SCREEN)
        ? List.of(ports.phrases().say("hand-it-in"))
        : ports.phrases().paragraphs("unclear");
  }
}
