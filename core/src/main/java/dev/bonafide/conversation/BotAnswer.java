package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.evidence.Lists;
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

  /** Something is being looked at; the verdict will stand in its place. */
  public record Working(String what) implements BotAnswer {}

  /**
   * A verdict.
   *
   * @param news what the request changed, which names nobody: said to somebody who pressed alone,
   *     and else beside the verdict
   * @param plain those of the notices that name nobody and quote nothing
   * @param notices what is to be said beside it, such as what was not read
   * @param questions how many are shown at most
   * @param outdated whether its words are others, or gone, where they were taken from
   * @param revised whether somebody has since said something of it that can be taken back
   * @param back where the team can be told of it; empty where it was read from no such system
   * @param links to cases that everybody who reads it may know of, the strongest first
   * @param offers what may be pressed below the news
   */
  public record Judged(
      CaseId caseId,
      Examination examination,
      Particulars particulars,
      List<String> news,
      List<String> plain,
      List<String> notices,
      int questions,
      boolean outdated,
      boolean revised,
      Optional<WayBack> back,
      List<CaseLink> links,
      List<Offer> offers)
      implements BotAnswer {
    public Judged {
      news = List.copyOf(news);
      plain = List.copyOf(plain);
      notices = List.copyOf(notices);
      links = List.copyOf(links);
      offers = List.copyOf(offers);
    }

    /** One whose notices may name somebody. */
    public Judged(
        CaseId caseId,
        Examination examination,
        Particulars particulars,
        List<String> notices,
        int questions) {
      this(
          caseId,
          examination,
          particulars,
          List.of(),
          List.of(),
          notices,
          questions,
          false,
          false,
          Optional.empty(),
          List.of(),
          List.of());
    }

    /** The same for a case that the team can be told about elsewhere. */
    public Judged with(Optional<WayBack> way) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          notices,
          questions,
          outdated,
          revised,
          way,
          links,
          offers);
    }

    /**
     * The same of a case that is linked to others.
     *
     * @param notices all of them, with those of the links
     */
    Judged linked(List<CaseLink> others, List<String> notices) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          notices,
          questions,
          outdated,
          revised,
          back,
          others,
          offers);
    }

    /** The same with something that may be pressed below the news. */
    Judged offering(List<Offer> some) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          notices,
          questions,
          outdated,
          revised,
          back,
          links,
          some);
    }

    /** The same where nobody is told apart what changed. */
    Judged withNews() {
      return new Judged(
          caseId,
          examination,
          particulars,
          List.of(),
          Stream.concat(news.stream(), plain.stream()).toList(),
          Stream.concat(news.stream(), notices.stream()).toList(),
          questions,
          outdated,
          revised,
          back,
          links,
          offers);
    }

    /** The same of words that are others, or gone, where they were taken from. */
    Judged ofOlderWords() {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          notices,
          questions,
          true,
          revised,
          back,
          links,
          offers);
    }

    /** The same of a case that somebody has since said something of. */
    Judged asRevised() {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          notices,
          questions,
          outdated,
          true,
          back,
          links,
          offers);
    }

    /** The speakers who may be the one that is vetted; none where that is told. */
    public List<SpeakerChoice> choices() {
      return SpeakerChoice.of(examination.caseFile());
    }

    /** With more that may name somebody, before the other notices. */
    Judged quoting(List<String> more) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          plain,
          Stream.concat(more.stream(), notices.stream()).toList(),
          questions,
          outdated,
          revised,
          back,
          links,
          offers);
    }

    /** With one more notice that names nobody, before the others. */
    public Judged under(String notice) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          Stream.concat(Stream.of(notice), plain.stream()).toList(),
          Stream.concat(Stream.of(notice), notices.stream()).toList(),
          questions,
          outdated,
          revised,
          back,
          links,
          offers);
    }

    /** With one more notice that names nobody, after the others. */
    Judged with(String notice) {
      return new Judged(
          caseId,
          examination,
          particulars,
          news,
          Lists.with(plain, notice),
          Lists.with(notices, notice),
          questions,
          outdated,
          revised,
          back,
          links,
          offers);
    }
  }

  /**
   * A case as a file.
   *
   * @param instead what is said where the platform takes no file, a paragraph each
   */
  public record Exported(CaseId caseId, CaseDocument document, String caption, List<String> instead)
      implements BotAnswer {
    public Exported {
      instead = List.copyOf(instead);
    }
  }

  /**
   * Plain words, a paragraph each.
   *
   * @param offers what may be pressed below them
   */
  public record Told(List<String> paragraphs, List<Offer> offers) implements BotAnswer {
    public Told {
      paragraphs = List.copyOf(paragraphs);
      offers = List.copyOf(offers);
    }

    /** Words that offer nothing. */
    public Told(List<String> paragraphs) {
      this(paragraphs, List.of());
    }

    Told with(String paragraph) {
      return new Told(Lists.with(paragraphs, paragraph), offers);
    }

    /**
     * The paragraphs, and behind them what to type for each offer, where nothing can be pressed.
     */
    public List<String> typed(Phrasebook book) {
      return Stream.concat(
              paragraphs.stream(),
              offers.stream().map(one -> book.say("talk.typed", one.label(), one.typed())))
          .toList();
    }
  }
}
