package smychka.experiment.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes markup that is at once good HTML and well-formed XML; every text and attribute is
/// escaped.
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element; `attributes` are name, value, name, value.
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /// Closes the innermost open element.
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// Closes the innermost element and starts a new line.
  Markup closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /// An element that holds only text.
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// An element that can hold nothing.
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  Markup text(String text) {
    escape(text, out);
    return this;
  }

  /// Markup that this package has made itself; never text from a file.
  Markup trusted(String markup) {
    out.append(markup);
    return this;
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  int depth() {
    return open.size();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("attribute without a value in <" + tag + ">");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], out);
      out.append('"');
    }
  }

  private static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        case '\'' -> to.append("&#39;");
        case '\n', '\t' -> to.append(c);
        default -> to.append(c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c);
      }
    }
  }
}
