package smychka.experiment.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A report read back as a tree; parsing fails when the markup is not well formed.
final class Html {
  private final Document document;

  Html(String text) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well formed: " + e.getMessage(), e);
    }
  }

  List<Element> all(String tag) {
    return list(document.getElementsByTagName(tag));
  }

  static List<Element> all(Element within, String tag) {
    return list(within.getElementsByTagName(tag));
  }

  Element byId(String id) {
    return all("*").stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element with id " + id));
  }

  boolean hasId(String id) {
    return all("*").stream().anyMatch(e -> e.getAttribute("id").equals(id));
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
