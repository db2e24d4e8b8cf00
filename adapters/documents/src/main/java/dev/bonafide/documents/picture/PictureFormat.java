package dev.bonafide.documents.picture;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.isolation.IsolatedFormat;
import dev.bonafide.documents.isolation.Isolation;
import dev.bonafide.documents.picture.chat.ChatKind;
import dev.bonafide.documents.picture.pixels.PictureType;
import dev.bonafide.documents.picture.tesseract.InstalledLanguages;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A picture. Its words are recognized by Tesseract, where that is installed; where it is not, the
 * picture is refused with what is missing.
 */
public final class PictureFormat implements Format {
  private final Optional<Path> tesseract;
  private final InstalledLanguages languages;

  public PictureFormat() {
    this(Tesseract.onPath());
  }

  PictureFormat(Optional<Path> tesseract) {
    this.tesseract = tesseract;
    this.languages = new InstalledLanguages();
  }

  @Override
  public boolean fits(Handed handed) throws IOException {
    return PictureType.of(handed.content().head(PictureType.HEAD)).isPresent();
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    Path program = tesseract.orElseThrow(() -> missing(handed.name()));
    Tesseract installed = languages.tesseract(program).orElseThrow(() -> missing(handed.name()));
    Isolation apart = new Isolation(PictureParser.class, installed.arguments());
    return ChatKind.of(new IsolatedFormat(this::fits, apart).open(handed, intake));
  }

  private static UnreadableExhibit missing(String name) {
    return new UnreadableExhibit(
        name, "is a picture, which cannot be read on this server; paste its words as text");
  }
}
