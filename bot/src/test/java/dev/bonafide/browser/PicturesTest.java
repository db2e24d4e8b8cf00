package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README; {@code -Dgolden.write=true} takes them again. Fonts differ from
 * machine to machine, so they are not compared: that they are there is held by {@code ReadmeTest}.
 */
@Tag("long")
@InBrowser
class PicturesTest {
  private static final Path FOLDER = Visitor.root().resolve("docs/pictures");

  private static final Look SHOWN = Look.WIDE.tall(760).still();

  /** Files of the repository are no larger. */
  private static final int LARGEST = 256 * 1024;

  @Test
  void the_form_with_its_examples(Visitor visitor) throws IOException {
    visitor.look(SHOWN.tall(920));
    visitor.open("/");
    keep("form.png", visitor.picture(false));
  }

  @Test
  void a_verdict_beside_the_words_it_rests_on(Visitor visitor) throws IOException {
    visitor.look(SHOWN);
    visitor.open("/examples/interview");
    visitor.find("#finding-2 a.quote").click();
    visitor.await("#texts .here");
    visitor.run("scrollTo(0, 0)");
    keep("verdict.png", visitor.picture(false));
  }

  private static void keep(String name, byte[] picture) throws IOException {
    assertThat(picture.length).isLessThan(LARGEST);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name), picture);
    }
  }
}
