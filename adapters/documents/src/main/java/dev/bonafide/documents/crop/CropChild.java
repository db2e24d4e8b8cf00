package dev.bonafide.documents.crop;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;
import java.util.Arrays;

/** Starts in a process of its own, with the rectangles that are to be cut out. */
final class CropChild {
  private CropChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new CropParser(Arrays.stream(args).map(PictureCrops::told).toList()));
  }
}
