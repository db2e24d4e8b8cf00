package dev.bonafide.documents.crop;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.pixels.PictureDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Cuts stretches out of a picture, each with what it is about marked. They are drawn anew, so
 * nothing else of the file comes along. The document has a line for each: a PNG in Base64, empty
 * where the picture ends before the stretch begins.
 */
final class CropParser implements Parser {
  private final List<PictureBox> boxes;

  CropParser(List<PictureBox> boxes) {
    this.boxes = List.copyOf(boxes);
  }

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    DecodedPicture picture = PictureDecoder.decode(file);
    DraftWriter lines = new DraftWriter(limits.characters());
    for (PictureBox box : boxes) {
      lines.text(crop(picture, box)).end();
    }
    return lines.text("end").draft();
  }

  private static String crop(DecodedPicture picture, PictureBox box) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    var cut = MarkedCrop.of(picture, box);
    if (cut.isPresent()) {
      ImageIO.write(cut.get(), "png", png);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
