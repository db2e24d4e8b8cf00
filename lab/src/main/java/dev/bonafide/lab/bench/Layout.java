package dev.bonafide.lab.bench;

import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Rendering;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A format that is measured.
 *
 * @param file the name that such a file has
 * @param kind the kind of exhibit, as an option says it
 */
record Layout(String file, String kind, Function<Interview, byte[]> write) {

  /** The formats that hold the same words, and those that hold no talk. */
  static Layout of(String file) {
    Stream<Layout> compared =
        Rendering.all().stream().map(one -> new Layout(one.file(), one.kind(), one.write()));
    return Stream.concat(compared, others().stream())
        .filter(layout -> layout.file.equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static List<Layout> others() {
    return List.of(
        new Layout("message.txt", "messages", MadeTexts::paragraphs),
        new Layout("post.md", "job_post", MadeTexts::markdown),
        new Layout("names.txt", "transcript", MadeTexts::names),
        new Layout("stamped.txt", "transcript", MadeTexts::stamped),
        new Layout("zoom-chat.txt", "messages", MadeTexts::zoomChat),
        new Layout("slack.txt", "messages", MadeTexts::slack),
        new Layout("thread.txt", "messages", MadeTexts::mails),
        new Layout("letter.eml", "messages", MadeTexts::letter),
        new Layout("git.log", "code_profile", MadeTexts::gitLog),
        new Layout("resume.json", "resume", MadeTexts::resume),
        new Layout("page.html", "job_post", MadeTexts::page),
        new Layout("resume.rtf", "resume", MadeTexts::rich));
  }
}
