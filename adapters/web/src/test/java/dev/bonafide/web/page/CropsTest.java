package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.Span;
import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.guard.Headers;
import dev.bonafide.web.handin.UploadReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cited words of a picture are shown in it, as a part of the page and nowhere else. */
class CropsTest {
  private static final String PAID = "could you pay my friend instead";

  private final List<String> cut = new ArrayList<>();
  private final Served served = Served.start(Small.settings(), parts());
  private boolean hasCrops = true;

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void a_page_without_pictures_may_load_nothing_that_stands_in_itself() {
    HttpResponse<String> page = screened(new Multipart().file("file", "chat.txt", PAID));

    assertThat(page.body()).contains("pay my friend").doesNotContain("data:image");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Headers.POLICY);
    assertThat(cut).isEmpty();
  }

  @Test
  void a_picture_that_cannot_be_cut_leaves_the_words() {
    hasCrops = false;
    HttpResponse<String> page = screened(new Multipart().file("file", "a.png", "drawn: " + PAID));

    assertThat(page.body()).contains("picture 1").doesNotContain("data:image");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Headers.POLICY);
  }

  @Test
  void only_the_picture_that_is_cited_is_opened_and_its_crop_is_in_the_page() {
    HttpResponse<String> page =
        screened(
            new Multipart()
                .file("file", "chat.txt", "Good morning.")
                .file("file", "a.png", "drawn: Hello there")
                .file("file", "b.png", "drawn: " + PAID));

    assertThat(cut).containsExactly("drawn: " + PAID);
    assertThat(page.body())
        .contains("src=\"data:image/png;base64,iVBORw==\"", "marked in picture 2");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("img-src 'self' data:;");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void a_picture_that_cannot_be_read_keeps_its_number() {
    HttpResponse<String> page =
        screened(
            new Multipart()
                .file("file", "a.png", "unreadable")
                .file("file", "b.png", "drawn: " + PAID));

    assertThat(cut).containsExactly("drawn: " + PAID);
    assertThat(page.body()).contains("a.png: is damaged", "marked in picture 2");
  }

  private HttpResponse<String> screened(Multipart form) {
    return served.multipart("/", form);
  }

  private WebParts parts() {
    WebParts parts = Small.parts();
    return new WebParts(
        parts.engine(),
        parts.rules(),
        new Drawn(),
        parts.archive(),
        parts.casebook(),
        parts.clock(),
        parts.ids());
  }

  /** What begins with "drawn: " is a picture of the words behind it; one cannot be read. */
  private final class Drawn implements UploadReader {
    private final UploadReader plain = Small.parts().desk();

    @Override
    public UploadReader ofRequest() {
      return this;
    }

    @Override
    public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
      Submission read = plain.open(name, kind, in);
      Exhibit exhibit = read.exhibits().getFirst();
      if (exhibit.text().equals("unreadable")) {
        throw new UnreadableExhibit(name, "is damaged");
      }
      boolean isDrawn = exhibit.text().startsWith("drawn: ");
      PictureBox box = new PictureBox(10, 20, 300, 30);
      PictureWord words =
          new PictureWord(new Span(7, exhibit.text().length()), new PicturePlace(1, 0, box));
      return isDrawn
          ? Submission.of(null, exhibit.placed(new PicturePlaces(List.of(words))))
          : read;
    }

    @Override
    public List<Optional<byte[]>> crops(InputStream picture, List<PictureBox> boxes) {
      try {
        cut.add(new String(picture.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
      return hasCrops ? Collections.nCopies(boxes.size(), Optional.of(png)) : List.of();
    }

    @Override
    public Submission described(String name, String text, Files files) {
      return plain.described(name, text, files);
    }

    @Override
    public Entry.Concluded decided(String text, Instant at, String by) {
      return plain.decided(text, at, by);
    }

    @Override
    public Entry.Appealed replied(String text, Instant at, String by) {
      return plain.replied(text, at, by);
    }

    @Override
    public Entry.Unlinked unlinked(String text, long other, Instant at, String by) {
      return plain.unlinked(text, other, at, by);
    }

    @Override
    public String question(String text) {
      return plain.question(text);
    }

    @Override
    public FindingRuling ruled(String text) {
      return plain.ruled(text);
    }

    @Override
    public OutsideRecord meeting(String text) {
      return plain.meeting(text);
    }
  }
}
