package org.entente.app.watch.feed;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML into a tree: no document type, no entities but XML's own, not too deep and not too much of it. */
final class SafeXml {
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 1_000_000;

    private SafeXml() {}

    /** The tree of a document that is well-formed. */
    static Document strict(String xml) throws BadFeed {
        try {
            SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
            builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
            builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            builder.setExpandEntities(false);
            builder.setXMLFilter(new Bounds());
            return builder.build(new StringReader(xml));
        } catch (JDOMException | IllegalArgumentException e) {
            // The parser lets names pass of which JDOM makes no tree, such as ":about".
            throw new BadFeed("is not well-formed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new BadFeed("cannot be read: " + e.getMessage());
        }
    }

    /**
     * The same document made well-formed: lone ampersands, names of HTML's letters, tags that are not closed. Not for one
     * that is too large for {@link #strict}.
     */
    static String mended(String xml) {
        org.jsoup.nodes.Document tree = Jsoup.parse(xml, "", Parser.xmlParser());
        tree.outputSettings()
                .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return tree.outerHtml();
    }

    private static final class Bounds extends XMLFilterImpl {
        private int depth;
        private int elements;

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                throw new SAXException(
                        depth > DEEPEST
                                ? "elements lie more than " + DEEPEST + " deep"
                                : "more than " + MOST_ELEMENTS + " elements");
            }
            super.startElement(space, local, name, attributes);
        }

        @Override
        public void endElement(String space, String local, String name) throws SAXException {
            depth--;
            super.endElement(space, local, name);
        }
    }
}
