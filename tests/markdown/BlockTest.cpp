// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs, quotes, rules and code.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Paragraph, breaksAtTwoSpacesOrTwoBackslashes) {
    EXPECT_HTML(R"(<p>one<br />
two<br />
three
four</p>
)",
                R"(one  
two\\
three
four
)");
}

TEST(Paragraph, breaksAtEveryLineEndWhereAskedTo) {
    EXPECT_HTML(R"(<p>one<br />
two</p>
)",
                R"(one
two
)",
                Object{{"hard_wrap", true}});
}

TEST(Quote, takesLazyLines) {
    EXPECT_HTML(R"(<blockquote>
  <p>one
two</p>
</blockquote>

<blockquote>
  <p>three</p>
  <blockquote>
    <p>four</p>
  </blockquote>
</blockquote>
)",
                R"(> one
two

> three
>> four
)");
}

TEST(Quote, interruptsAParagraph) {
    EXPECT_HTML(R"(<p>text</p>
<blockquote>
  <p>quote</p>
</blockquote>
)",
                R"(text
> quote
)");
}

TEST(Rule, isThreeMarksWithAnySpaces) {
    EXPECT_HTML(R"(<hr />

<hr />

<hr />

<p>–</p>
)",
                R"(* * *

---

_____

--
)");
}

TEST(Code, isIndentedByFour) {
    EXPECT_HTML(R"(<p>text</p>

<pre><code>a &lt; b

and *c*
</code></pre>

<p>text</p>
)",
                R"(text

    a < b

	and *c*

text
)");
}

TEST(Code, neverInterruptsAParagraph) {
    EXPECT_HTML(R"(<p>text
    no code</p>
)",
                R"(text
    no code
)");
}

TEST(Fence, namesItsLanguage) {
    EXPECT_HTML(R"(<pre><code class="language-ruby">puts 1
</code></pre>

<pre><code class="language-js">f()
</code></pre>
)",
                R"(```ruby
puts 1
```

~~~ js
f()
~~~
)");
}

TEST(Fence, withoutAnEndIsNoCode) {
    EXPECT_HTML(R"(<p>```
open</p>

<p>text</p>
)",
                R"(```
open

text
)");
}

TEST(Fence, wearsRougesWrapperWhereAskedTo) {
    EXPECT_HTML(
        R"(<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>puts 1
</code></pre></div></div>

<div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="highlight"><code>plain
</code></pre></div></div>

<p><code class="language-plaintext highlighter-rouge">span</code></p>
)",
        R"(```ruby
puts 1
```

    plain

`span`
)",
        Object{{"syntax_highlighter", "rouge"}});
}

TEST(EndOfBlock, keepsBlocksApart) {
    EXPECT_HTML(R"(<ul>
  <li>a</li>
</ul>
<ul>
  <li>b</li>
</ul>
)",
                R"(* a
^
* b
)");
}

TEST(Highlighting, hasLineNumbersAndAClassWhereTheSiteAsks) {
    const auto with = [](const Object& block) {
        return Object{{"syntax_highlighter", "rouge"}, {"syntax_highlighter_opts", Object{{"block", block}}}};
    };
    EXPECT_HTML(
        R"(<div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="code"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">5
6
</pre></td><td class="rouge-code"><pre>a &lt; b

</pre></td></tr></tbody></table></code></pre></div></div>
)",
        "```\na < b\n\n```\n",
        with(Object{{"line_numbers", true}, {"start_line", 5}, {"css_class", "code"}}));
    EXPECT_HTML("<div class=\"language-plaintext highlighter-rouge\">a\n</div>\n", "    a\n",
                with(Object{{"wrap", false}}));
    EXPECT_HTML("<pre><code>a\n</code></pre>\n", "    a\n", with(Object{{"guess_lang", false}}));
    EXPECT_HTML("<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre "
                "class=\"highlight\"><code>a\n</code></pre></div></div>\n",
                "    a\n", with(Object{{"default_lang", "ruby"}}));
}

TEST(Highlighting, ofSpansIsSetApart) {
    const Object keys{
        {"syntax_highlighter", "rouge"},
        {"syntax_highlighter_opts", Object{{"disable", true}, {"block", Object{{"disable", false}}}}}};
    EXPECT_HTML("<p><code>a</code></p>\n", "`a`\n", keys);
    EXPECT_HTML("<div class=\"language-plaintext highlighter-rouge\"><div class=\"highlight\"><pre "
                "class=\"highlight\"><code>a\n</code></pre></div></div>\n",
                "    a\n", keys);
}

} // namespace lectern::markdown
