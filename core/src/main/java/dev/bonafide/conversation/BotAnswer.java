package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.conversation.export.CaseDocument;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.examination.Examination;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the bot says; the platform lays it out. */
public sealed interface BotAnswer {

  /** The verdict that it shows, or that its words rest on; empty for none. */
  default Optional<Judged> verdict() {
    return Optional.empty();
  }

  /** Something is being looked at; the verdict will stand in its place. */
  public record Working(String what) implements BotAnswer {}

  /**
   * What is said beside a verdict.
   *
   * @param news what the request changed, which names no one: said to someone who pressed alone,
   *     and else beside the verdict
   * @param plain those of the notices that name no one and quote nothing
   * @param notices all that is to be said, such as what was not read
   * @param answered what is told below it to a question that was asked with the request; nothing
   *     where none was
   */
  record Beside(
      List<String> news, List<String> plain, List<String> notices, List<String> answered) {
    /** Where nothing more is told than that. */
    static Beside of(List<String> notices) {
      return new Beside(List.of(), List.of(), notices, List.of());
    }

    public Beside {
      news = List.copyOf(news);
      plain = List.copyOf(plain);
      notices = List.copyOf(notices);
      answered = List.copyOf(answered);
    }
  }

  /**
   * How a case stands that a verdict is about, and what can be done with it.
   *
   * @param outdated whether its words are others, or gone, where they were taken from
   * @param revised whether someone has since said something of it that can be taken back
   * @param back where the team can be told of it; empty where it was read from no such system
   * @param links to cases that everyone who reads it may know of, the strongest first
   * @param concluded what became of it, as someone recorded it last
   */
  record Standing(
      boolean outdated,
      boolean revised,
      Optional<WayBack> back,
      List<CaseLink> links,
      Optional<Entry.Concluded> concluded) {
    /** Of a case that was just opened. */
    static final Standing NEW =
        new Standing(false, false, Optional.empty(), List.of(), Optional.empty());

    public Standing {
      links = List.copyOf(links);
    }
  }

  /**
   * A verdict.
   *
   * @param questions how many are shown at most
   */
  public record Judged(
      CaseId caseId,
      Examination examination,
      Particulars particulars,
      Beside beside,
      int questions,
      Standing standing)
      implements BotAnswer {

    /** One whose notices may name someone. */
    public Judged(
        CaseId caseId,
        Examination examination,
        Particulars particulars,
        List<String> notices,
        int questions) {
      this(caseId, examination, particulars, Beside.of(notices), questions, Standing.NEW);
    }

    @Override
    public Optional<Judged> verdict() {
      return Optional.of(this);
    }

    /** What the request changed. */
    public List<String> news() {
      return beside.news();
    }

    /** Those of the notices that name no one and quote nothing. */
    public List<String> plain() {
      return beside.plain();
    }

    /** What is to be said beside it. */
    public List<String> notices() {
      return beside.notices();
    }

    /** What is told below it to a question that was asked with the request. */
    public List<String> answered() {
      return beside.answered();
    }

    /** Whether its words are others, or gone, where they were taken from. */
    public boolean outdated() {
      return standing.outdated();
    }

    /** Whether someone has since said something of it that can be taken back. */
    public boolean revised() {
      return standing.revised();
    }

    /** Where the team can be told of it. */
    public Optional<WayBack> back() {
      return standing.back();
    }

    /** To cases that everyone who reads it may know of, the strongest first. */
    public List<CaseLink> links() {
      return standing.links();
    }

    /** Whether this is what someone recorded last that became of it. */
    public boolean isConcluded(Conclusion conclusion) {
      return concluded().filter(end -> end.conclusion() == conclusion).isPresent();
    }

    /** What became of it, as someone recorded it last. */
    public Optional<Entry.Concluded> concluded() {
      return standing.concluded();
    }

    /** The same with this beside it, and nothing else. */
    Judged saying(List<String> news, List<String> plain, List<String> notices) {
      return beside(new Beside(news, plain, notices, answered()));
    }

    /** The same with an answer to what was asked with the request, a paragraph each. */
    public Judged answering(List<String> paragraphs) {
      return beside(new Beside(news(), plain(), notices(), paragraphs));
    }

    private Judged beside(Beside other) {
      return new Judged(caseId, examination, particulars, other, questions, standing);
    }

    private Judged standing(
        boolean outdated, boolean revised, Optional<WayBack> back, List<CaseLink> links) {
      return standing(new Standing(outdated, revised, back, links, standing.concluded()));
    }

    private Judged standing(Standing other) {
      return new Judged(caseId, examination, particulars, beside, questions, other);
    }

    /** The same with these notices alone, any of which may name someone. */
    public Judged noting(List<String> notices) {
      return saying(List.of(), List.of(), notices);
    }

    /** The same for a case that the team can be told about elsewhere. */
    public Judged with(Optional<WayBack> way) {
      return standing(outdated(), revised(), way, links());
    }

    /**
     * The same of a case that is linked to others.
     *
     * @param notices all of them, with those of the links
     */
    public Judged linked(List<CaseLink> others, List<String> notices) {
      return standing(outdated(), revised(), back(), others).saying(news(), plain(), notices);
    }

    /** The same where no one is told apart what changed. */
    Judged withNews() {
      return saying(List.of(), joined(news(), plain()), joined(news(), notices()));
    }

    /** The same of words that are others, or gone, where they were taken from. */
    public Judged ofOlderWords() {
      return standing(true, revised(), back(), links());
    }

    /** The same of a case that someone has since said something of. */
    public Judged asRevised() {
      return standing(outdated(), true, back(), links());
    }

    /** The same of a case of which someone recorded what became of it. */
    public Judged concluded(Optional<Entry.Concluded> end) {
      return standing(new Standing(outdated(), revised(), back(), links(), end));
    }

    /** The speakers who may be the one that is screened; none where that is told. */
    public List<SpeakerChoice> choices() {
      return SpeakerChoice.of(examination.caseFile());
    }

    /** With more that may name someone, before the other notices. */
    public Judged quoting(List<String> more) {
      return saying(news(), plain(), joined(more, notices()));
    }

    /** With one more notice that names no one, before the others. */
    public Judged under(String notice) {
      List<String> first = List.of(notice);
      return saying(news(), joined(first, plain()), joined(first, notices()));
    }

    /** With one more notice that names no one, after the others. */
    public Judged with(String notice) {
      List<String> last = List.of(notice);
      return saying(news(), joined(plain(), last), joined(notices(), last));
    }

    private static List<String> joined(List<String> some, List<String> others) {
      return Stream.concat(some.stream(), others.stream()).toList();
    }
  }

  /**
   * A case as a file.
   *
   * @param instead what is said where the platform takes no file, a paragraph each
   */
  public record Exported(Judged judged, CaseDocument document, String caption, List<String> instead)
      implements BotAnswer {
    public Exported {
      instead = List.copyOf(instead);
    }

    @Override
    public Optional<Judged> verdict() {
      return Optional.of(judged);
    }
  }

  /**
   * Plain words, a paragraph each.
   *
   * @param letter what is copied and sent to someone, so that every character of it stays as it is:
   *     the bot's own words, and names of which each character is known to be harmless
   * @param offers what may be pressed below them
   * @param people whose verdicts they tell, by all their names; none where they tell none
   * @param verdict that they rest on; empty for none
   * @param others cases of which they tell something, too
   */
  public record Told(
      List<String> paragraphs,
      List<String> letter,
      List<Offer> offers,
      List<String> people,
      Optional<Judged> verdict,
      List<CaseId> others)
      implements BotAnswer {
    public Told {
      paragraphs = List.copyOf(paragraphs);
      letter = List.copyOf(letter);
      offers = List.copyOf(offers);
      people = List.copyOf(people);
      others = List.copyOf(others);
    }

    /** Words that tell no verdict. */
    public Told(List<String> paragraphs, List<String> letter, List<Offer> offers) {
      this(paragraphs, letter, offers, List.of(), Optional.empty(), List.of());
    }

    /** Words of which nothing is sent on. */
    public Told(List<String> paragraphs, List<Offer> offers) {
      this(paragraphs, List.of(), offers);
    }

    /** Words that offer nothing. */
    public Told(List<String> paragraphs) {
      this(paragraphs, List.of());
    }

    public Told with(String paragraph) {
      List<String> all = Stream.concat(paragraphs.stream(), Stream.of(paragraph)).toList();
      return new Told(all, letter, offers, people, verdict, others);
    }

    /** The same that rests on a verdict. */
    public Told of(Judged judged) {
      return new Told(paragraphs, letter, offers, people, Optional.of(judged), others);
    }

    /** The same that tells something of another case, too. */
    public Told with(CaseId other) {
      return new Told(paragraphs, letter, offers, people, verdict, List.of(other));
    }

    /**
     * The paragraphs without the letter, and behind them what to type for each offer, where nothing
     * can be pressed.
     */
    public List<String> typed(Phrasebook book) {
      return Stream.concat(
              paragraphs.stream(),
              offers.stream()
                  .map(one -> book.say("talk.typed", one.label(), one.command().typed())))
          .toList();
    }
  }
}
