package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.ConcludeCase;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.subject.SaidKinds;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Buttons for what someone may have meant by their own words.
 *
 * @param goesOn whether what is screened here later goes on with the case
 * @param titles of findings, the first of number 1; none where they may not be read
 */
record Offers(
    BotAnswer.Judged judged,
    Intent intent,
    String words,
    Phrases phrases,
    boolean goesOn,
    List<String> titles) {
  private static final int MOST = 3;

  /** Ways to hand in the words that are answered: to the case above them, or as another one. */
  static List<Offer> placing(CaseId above, Phrasebook book) {
    return List.of(
        new Offer(above, new AddAnswer(""), book.say("offer.add", above.number())),
        anew(above, book));
  }

  /** Ways to add what someone tells: as what they saw, or as what was answered. */
  static List<Offer> adding(CaseId above, String words, Phrasebook book) {
    return List.of(
        new Offer(above, new AddNote(words), book.say("offer.note")),
        new Offer(above, new AddAnswer(words), book.say("offer.answer")));
  }

  /** Opens another case of the words that are answered. */
  private static Offer anew(CaseId above, Phrasebook book) {
    return new Offer(
        new CaseId(above.tenant(), 0), new Command.Screen(null, null, null), book.say("offer.new"));
  }

  /** The likeliest first, at most three; where words are guessed at, they may be another case. */
  List<Offer> all() {
    Stream<Offer> likeliest = intent.offered().stream().flatMap(this::of).distinct();
    return goesOn || intent.isClear()
        ? likeliest.limit(MOST).toList()
        : Stream.concat(likeliest.limit(MOST - 1L), another()).distinct().toList();
  }

  private Stream<Offer> of(Meaning meaning) {
    return switch (meaning) {
      case ANSWER ->
          Stream.concat(one("answer", new AddAnswer(words)), goesOn ? Stream.empty() : another());
      case OBSERVED -> one("note", new AddNote(words));
      case FINE -> rulings("fine", Disposition.EXPLAINED);
      case CONFIRMED -> rulings("confirm", Disposition.CONFIRMED);
      case UNDO -> one("undo", UndoChange.LAST);
      case SUBJECT ->
          SaidKinds.in(words).isEmpty()
              ? Stream.concat(speakers(), kinds())
              : Stream.concat(kinds(), speakers());
      case OUTCOME_FRAUD -> ended();
      case OUTCOME_FINE -> one("cleared", new ConcludeCase(Conclusion.CLEARED, words));
      case DELETE -> one("delete", new Command.Delete(false));
      case SCREEN ->
          Stream.concat(
              goesOn ? one("screen", new Command.Screen(null, null, null)) : another(), noted());
      case QUESTIONS -> one("questions", new Command.Open(DialogForm.QUESTIONS));
      case NEXT -> one("steps", new Command.Open(DialogForm.STEPS));
      case MORE, INNOCENT, UNREAD -> evidence();
      case REASON -> titles.isEmpty() ? evidence() : named("explain", ExplainFinding::new);
      case VERDICT -> one("last", new Command.Last());
      case HELP -> one("help", new Command.Help());
      case PRIVACY -> one("privacy", new Command.Privacy());
      case EXPORT -> Stream.of(exported(ExportFormat.named(words)));
      case PERSON, FORBIDDEN, COMPARE, APPEAL, WRITE, THANKS, OTHER -> Stream.empty();
    };
  }

  /** Offers what stands behind the verdict; nothing where nothing does. */
  private Stream<Offer> evidence() {
    return judged.examination().assessment().findings().isEmpty()
        ? Stream.empty()
        : one("evidence", new Command.Open(DialogForm.EVIDENCE));
  }

  /** Where they do not plainly ask for a look, as many words may tell what they saw. */
  private Stream<Offer> noted() {
    boolean mayTell = !intent.isPlain() && words.length() >= PastedWords.SHORTEST;
    return mayTell ? one("note", new AddNote(words)) : Stream.empty();
  }

  private Stream<Offer> another() {
    return Stream.of(anew(judged.caseId(), phrases.book()));
  }

  private Offer exported(ExportFormat format) {
    return offer(phrases.book().say("offer.export", format.shown()), new Command.Export(format));
  }

  /** Outcomes of a case that ended badly: no one is a fraud for being turned down. */
  private Stream<Offer> ended() {
    Stream<Offer> fraud = one("fraud", new ConcludeCase(Conclusion.CONFIRMED_FRAUD, words));
    Command unknown = new ConcludeCase(Conclusion.UNKNOWN, words);
    return IntentReader.namesFraud(words) ? fraud : Stream.concat(one("unknown", unknown), fraud);
  }

  private Stream<Offer> one(String label, Command command) {
    return Stream.of(offer(phrases.book().say("offer." + label), command));
  }

  private Offer offer(String label, Command command) {
    return new Offer(judged.caseId(), command, label);
  }

  private Stream<Offer> rulings(String label, Disposition how) {
    return named(label, number -> new RuleOnFinding(number, how, words));
  }

  /** On the finding that the words name, or on each that counts. */
  private Stream<Offer> named(String label, Function<String, Command> command) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), phrases.book());
    List<Integer> numbers =
        Stream.concat(page.found().stream(), page.slight().stream()).map(Point::number).toList();
    int meant = intent.finding().orElse(0);
    return numbers.stream()
        .filter(number -> number == meant || !numbers.contains(meant))
        .limit(MOST)
        .map(
            number ->
                offer(
                    phrases.book().say("offer." + label, called(number)),
                    command.apply(String.valueOf(number))));
  }

  /** No one on a phone looks up which finding a number is. */
  private Object called(int number) {
    return number <= titles.size() ? titles.get(number - 1) : number;
  }

  private Stream<Offer> kinds() {
    Phrasebook book = phrases.book();
    return SaidKinds.instead(words, judged.examination().caseFile().subject().kind()).stream()
        .map(
            kind ->
                offer(
                    book.say("offer.subject", book.say("kind." + kind.id())), VetSpeaker.as(kind)));
  }

  private Stream<Offer> speakers() {
    return SpeakerChoice.others(judged.examination().caseFile()).stream()
        .map(
            one ->
                offer(
                    phrases.book().say("offer.subject", Visible.quote(one.label())),
                    new VetSpeaker(null, SpeakerChoice.MARK + one.id())));
  }
}
