package dev.bonafide.testkit.fuzz;

import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.Rendering;
import dev.bonafide.testkit.interview.WordFile;
import dev.bonafide.testkit.interview.Zipped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small good files of every sort that is read, to begin with. */
public final class Samples {
  private Samples() {}

  /** All of them; each refers, where its format can, to a file that must never be read. */
  public static List<Sample> all(String forbidden) {
    Interview interview = Interview.made();
    Stream<Sample> talks =
        Rendering.all().stream()
            .map(one -> new Sample(one.file(), one.kind(), one.write().apply(interview)));
    return Stream.of(talks, texts(forbidden), packed(forbidden)).flatMap(one -> one).toList();
  }

  private static Stream<Sample> texts(String forbidden) {
    return Stream.of(
        sample("cv.rtf", "resume", SmallFiles.RTF, forbidden),
        sample("cv.html", "resume", SmallFiles.HTML, forbidden),
        sample("cv.json", "resume", SmallFiles.RESUME, forbidden),
        sample("cv.md", "resume", SmallFiles.MARKDOWN, forbidden),
        sample("mail.eml", "messages", SmallFiles.MAIL, forbidden),
        sample("git.txt", "code_profile", SmallFiles.GIT_LOG, forbidden),
        sample("patch.mbox", "code_profile", SmallFiles.PATCH, forbidden),
        sample("github.json", "code_profile", SmallFiles.GITHUB, forbidden),
        sample("fireflies.json", "transcript", SmallFiles.FIREFLIES, forbidden),
        sample("zoom-chat.txt", "messages", SmallFiles.ZOOM_CHAT, forbidden),
        sample("case.yaml", "", SmallFiles.CASE, forbidden));
  }

  private static Stream<Sample> packed(String forbidden) {
    String word = SmallFiles.WORD.replace("FORBIDDEN", forbidden);
    Map<String, byte[]> odt = new LinkedHashMap<>();
    odt.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    odt.put("content.xml", bytes(SmallFiles.ODT.replace("FORBIDDEN", forbidden)));
    odt.put("meta.xml", bytes(SmallFiles.ODT_META));
    Map<String, byte[]> folder = new LinkedHashMap<>();
    folder.put("cv.md", bytes(SmallFiles.MARKDOWN));
    folder.put("../" + forbidden, bytes("words"));
    folder.put("inner.zip", Zipped.of(Map.of("chat.txt", bytes(SmallFiles.ZOOM_CHAT))));
    Map<String, byte[]> repository = new LinkedHashMap<>();
    repository.put("package.json", bytes("{\"scripts\":{\"postinstall\":\"node a.js\"}}"));
    repository.put("a.js", bytes("eval(atob('YQ=='))"));
    return Stream.of(
        new Sample("cv.docx", "resume", Zipped.of(WordFile.parts(word))),
        new Sample("cv.odt", "resume", Zipped.of(odt)),
        new Sample("all.zip", "", Zipped.of(folder)),
        new Sample("test.zip", "repository", Zipped.of(repository)));
  }

  private static Sample sample(String name, String kind, String text, String forbidden) {
    return new Sample(name, kind, bytes(text.replace("FORBIDDEN", forbidden)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
