package org.entente.app.benchmark.made;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.engine.ontology.Article;

/** A DOCX for each article, of the fewest parts that one must have. */
final class WordFiles {
    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private static final String DOCUMENT =
            """
            <?xml version="1.0"?><w:document \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>""";

    private WordFiles() {}

    static void write(Path folder, Iterator<Article> articles, MadeNews news) throws IOException {
        for (int number = 0; articles.hasNext(); number++) {
            Path file = folder.resolve(TextFiles.name(number, "docx"));
            Files.createDirectories(file.getParent());
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                put(zip, "[Content_Types].xml", TYPES);
                put(zip, "_rels/.rels", RELATIONS);
                put(zip, "word/document.xml", DOCUMENT.formatted(paragraphs(articles.next())));
            }
        }
    }

    private static String paragraphs(Article article) {
        String all = article.title() + "\n" + MadeNews.day(article) + "\n" + MadeNews.body(article);
        return all.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<w:p><w:r><w:t>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
