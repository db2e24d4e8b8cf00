package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.testkit.picture.ChildrenMemory;
import dev.bonafide.testkit.picture.HostilePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every 17th of them; all with {@code -Dpictures.all=true}, which takes minutes. */
@Tag("long")
class HostilePicturesTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long MOST_MEMORY = 400;
  private static final int EVERY = Boolean.getBoolean("pictures.all") ? 1 : 17;
  private static final Intake INTAKE =
      new Intake(Formats.all(IntakeLimits.DEFAULT), IntakeLimits.DEFAULT);

  private static ChildrenMemory memory;

  @TempDir Path temp;

  @BeforeAll
  static void the_program_is_there() {
    boolean required = "required".equals(System.getenv("BONAFIDE_TESSERACT"));
    assumeTrue(required || Tesseract.onPath().isPresent(), "tesseract is not installed");
    memory = new ChildrenMemory();
  }

  @AfterAll
  static void nobody_looks_any_longer() {
    if (memory != null) {
      memory.close();
    }
  }

  static List<HostilePicture> pictures() {
    List<HostilePicture> all = HostilePicture.all();
    return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get).toList();
  }

  @Test
  void there_are_two_hundred_and_each_is_another() {
    assertThat(HostilePicture.all()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(HostilePicture.all().stream().map(HostilePicture::sentence)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void each_is_read_or_refused_within_ten_seconds_and_400_mb(HostilePicture picture)
      throws IOException {
    Path file = Files.write(temp.resolve("picture"), picture.recipe().bytes());
    memory.most();
    long start = System.nanoTime();

    String outcome = outcome(new Handed("it.png", null, new Content.OnDisk(file)));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(outcome).isLessThan(LONGEST);
    assertThat(memory.most()).as(outcome).isLessThan(MOST_MEMORY);
    assertThat(outcome).doesNotContain("ignore your rules", "without an answer");
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static String outcome(Handed picture) {
    try {
      return INTAKE.open(picture).stream().map(Exhibit::text).reduce("", String::concat);
    } catch (UnreadableExhibit e) {
      return String.valueOf(e.getMessage());
    }
  }
}
