package dev.bonafide.testkit.interview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one tool writes a talk down.
 *
 * @param sentence for people, such as "WebVTT as Teams writes it"
 * @param file the name that such a file has
 * @param kind the kind of exhibit, as an option says it
 * @param times which of the times it carries
 */
public record Rendering(
    String sentence, String file, String kind, Times times, Function<Interview, byte[]> write) {

  /** What a format says of when something was said. */
  public enum Times {
    /** A second of the recording for every turn. */
    RECORDING,
    /** A date and a second for every turn. */
    CALENDAR,
    /** A date and a minute for every turn. */
    MINUTES,
    /** Now and then a second of the recording, which holds for what follows. */
    SOMETIMES
  }

  /** Every way of writing that is known here. */
  public static List<Rendering> all() {
    return Stream.concat(transcripts().stream(), chats().stream()).toList();
  }

  private static List<Rendering> transcripts() {
    return List.of(
        new Rendering(
            "WebVTT as Zoom writes it", "zoom.vtt", "transcript", Times.RECORDING, Subtitles::zoom),
        new Rendering(
            "WebVTT as Teams writes it",
            "teams.vtt",
            "transcript",
            Times.RECORDING,
            Subtitles::teams),
        new Rendering("SRT", "talk.srt", "transcript", Times.RECORDING, Subtitles::srt),
        new Rendering(
            "text as Otter writes it",
            "otter.txt",
            "transcript",
            Times.RECORDING,
            Transcripts::otter),
        new Rendering(
            "text of Google Meet", "meet.txt", "transcript", Times.SOMETIMES, Transcripts::meet),
        new Rendering(
            "a Word file of Google Meet",
            "meet.docx",
            "transcript",
            Times.SOMETIMES,
            interview -> WordFile.of(Transcripts.meetLines(interview))),
        new Rendering(
            "a PDF of a transcript",
            "talk.pdf",
            "transcript",
            Times.RECORDING,
            interview -> PdfFile.of(Transcripts.stamped(interview))));
  }

  private static List<Rendering> chats() {
    return List.of(
        new Rendering(
            "a chat copied from Telegram",
            "telegram.txt",
            "messages",
            Times.MINUTES,
            PastedChats::telegram),
        new Rendering(
            "WhatsApp's export", "whatsapp.txt", "messages", Times.CALENDAR, PastedChats::whatsApp),
        new Rendering(
            "a thread of Slack",
            "thread.json",
            "messages",
            Times.CALENDAR,
            ChatExports::slackThread),
        new Rendering(
            "Slack's export", "slack.zip", "messages", Times.CALENDAR, ChatExports::slackArchive),
        new Rendering(
            "Telegram Desktop's export",
            "result.json",
            "messages",
            Times.CALENDAR,
            ChatExports::telegram),
        new Rendering(
            "DiscordChatExporter's export",
            "discord.json",
            "messages",
            Times.CALENDAR,
            ChatExports::discord),
        new Rendering("a mailbox", "talk.mbox", "messages", Times.CALENDAR, Mailbox::of));
  }
}
