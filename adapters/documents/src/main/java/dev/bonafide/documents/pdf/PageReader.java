package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.Unparsable;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing of a page, and notes every sign with its place and how it is hidden. */
final class PageReader extends PDFGraphicsStreamEngine {
  /** In points; print of contracts goes down to 4. */
  private static final double TINY = 2;

  private static final double TRANSPARENT = 0.1;

  /** Of one page: maps of whole cities have less, and no time is left for more. */
  private static final int MOST_OPERATIONS = 4_000_000;

  /** Of one page, each time it is drawn; plans repeat a sign some thousand times. */
  private static final int MOST_FORMS = 20_000;

  private final Upright upright;
  private final Layers layers;
  private final Painting painting = new Painting();
  private final Clips clips = new Clips();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final DrawnPath path = new DrawnPath();
  private final int most;
  private final Deque<COSDictionary> drawing = new ArrayDeque<>();
  private int operations;
  private int forms;

  /**
   * Of one page.
   *
   * @param most signs that it may have
   */
  PageReader(PDPage page, Layers layers, int most) {
    super(page);
    this.upright = new Upright(page);
    this.layers = layers;
    this.most = most;
  }

  /** In the order they are drawn. */
  List<Glyph> glyphs() {
    List<Glyph> all = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      Spot spot = spots.get(i);
      boolean covered = painting.isCovered(spot.x(), spot.y(), spot.before());
      all.add(covered && glyph.concealed() == null ? glyph.concealedAs("covered text") : glyph);
    }
    return all;
  }

  /** Where a sign was drawn, after how many painted areas. */
  private record Spot(double x, double y, int before) {}

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector advance) {
    String text = Signs.of(font, code);
    if (text.isEmpty()) {
      return;
    }
    if (glyphs.size() >= most) {
      throw new Unparsable("holds more than " + most + " characters");
    }
    double unit = font instanceof PDType3Font ? type3Unit(font) : 1;
    Point2D.Float middle = rendering.transformPoint(advance.getX() / 2, (float) (0.3 * unit));
    Glyph glyph =
        upright.glyph(text, rendering, advance.getX(), unit, String.valueOf(font.getName()));
    String concealed = concealed(glyph, middle);
    glyphs.add(concealed == null ? glyph : glyph.concealedAs(concealed));
    spots.add(new Spot(middle.x, middle.y, painting.count()));
  }

  private static double type3Unit(PDFont font) {
    double unit = Math.abs(font.getFontMatrix().getScalingFactorY()) * 1000;
    return unit > 0.01 && unit < 100 ? unit : 1;
  }

  private @Nullable String concealed(Glyph glyph, Point2D.Float middle) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (layers.isHidden()) {
      return "text of a hidden layer";
    }
    if (!upright.isOnPage(middle.x, middle.y)) {
      return "text outside the page";
    }
    if (!mode.isFill() && !mode.isStroke()) {
      // Scanners lay what they recognize, unseen, over the picture that shows it.
      return painting.isPictureAt(middle.x, middle.y) ? null : "invisible text";
    }
    if (glyph.size() < TINY) {
      return "tiny text";
    }
    if (state.getNonStrokeAlphaConstant() < TRANSPARENT && mode.isFill()) {
      return "transparent text";
    }
    if (clips.cutOff(state.getCurrentClippingPaths(), middle.x, middle.y)) {
      return "clipped text";
    }
    return coloured(state, mode, middle);
  }

  private @Nullable String coloured(
      PDGraphicsState state, RenderingMode mode, Point2D.Float middle) {
    Shade ground = painting.at(middle.x, middle.y);
    Shade ink = shade(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
    Shade rim = mode.isFill() && mode.isStroke() ? shade(state.getStrokingColor()) : ink;
    if (ground == null || ink == null || rim == null) {
      return null;
    }
    boolean unseen = ink.isUnseenOn(ground) && rim.isUnseenOn(ground);
    String name = ink.isWhite() ? "white text" : "text in the color of its background";
    return unseen ? name : null;
  }

  private static @Nullable Shade shade(PDColor color) {
    try {
      return color.getColorSpace() instanceof PDPattern ? null : Shade.of(color.toRGB());
    } catch (IOException | RuntimeException e) {
      // A color space that is damaged shows no color anyone could tell.
      return null;
    }
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    painting.picture(ctm.createAffineTransform().createTransformedShape(unit).getBounds2D());
  }

  @Override
  public void clip(int windingRule) {
    path.clip(windingRule);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.point();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.end(getGraphicsState());
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    PDGraphicsState state = getGraphicsState();
    if (state.getNonStrokeAlphaConstant() > TRANSPARENT) {
      boolean solid =
          state.getNonStrokeAlphaConstant() > 1 - TRANSPARENT
              && state.getBlendMode() == BlendMode.NORMAL;
      painting.fill(path.outline(), solid ? shade(state.getNonStrokingColor()) : null);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName name) {
    Rectangle2D everywhere = new Rectangle2D.Double(-1e4, -1e4, 2e4, 2e4);
    painting.picture(everywhere);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > MOST_OPERATIONS) {
      throw new Unparsable("has a page of more than " + MOST_OPERATIONS + " drawing steps");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    enter(form);
    try {
      super.showForm(form);
    } finally {
      drawing.pop();
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    enter(form);
    try {
      super.showTransparencyGroup(form);
    } finally {
      drawing.pop();
    }
  }

  private void enter(PDFormXObject form) {
    COSDictionary stream = form.getCOSObject();
    if (drawing.contains(stream)) {
      throw new Unparsable("has a drawing that includes itself");
    }
    if (++forms > MOST_FORMS) {
      throw new Unparsable("has a page of more than " + MOST_FORMS + " drawings in drawings");
    }
    drawing.push(stream);
  }

  /** What cannot be drawn is passed over: the rest of the page is still read. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    path.reset();
  }
}
