// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Code as Rouge marks it up: Prism finds the tokens, and each gets the short class that Rouge's lexer of that language has
// for it. window.lecternRouge(text, language) is a list of [class, text], without overlaps; null for a language that is
// not known. Rule: Rouge, "lib/rouge/token.rb" and the lexers; tests hold the outcome against Rouge's own.
window.lecternRouge = (() => {
  'use strict';
  // Prism's types of tokens in most languages.
  const classes = {
    comment: 'c1', prolog: 'cp', doctype: 'cp', cdata: 'cp', shebang: 'cp', preprocessor: 'cp', directive: 'cp',
    keyword: 'k', boolean: 'kc', null: 'kc', atrule: 'k', rule: 'k', important: 'k', 'control-flow': 'k',
    string: 's', 'template-string': 's', 'triple-quoted-string': 's', 'string-literal': 's', heredoc: 's', url: 's',
    'attr-value': 's', 'string-interpolation': 's', char: 'sc', regex: 'sr', symbol: 'ss', interpolation: 'si',
    number: 'mi', unit: 'mi', hexcode: 'mh', color: 'mh', date: 'ld',
    function: 'nf', 'function-definition': 'nf', 'function-name': 'nf', method: 'nf', 'class-name': 'nc', builtin: 'nb',
    'maybe-class-name': 'nc', namespace: 'nn', module: 'nn', package: 'nn', constant: 'no', variable: 'nv',
    parameter: 'n', property: 'na', 'literal-property': 'na', key: 'na', atom: 'ss', 'attr-name': 'na', annotation: 'nd',
    decorator: 'nd', tag: 'nt', selector: 'nt', entity: 'ni', label: 'nl', environment: 'nv', 'assign-left': 'nv',
    operator: 'o', arrow: 'o', delimiter: 'p', punctuation: 'p', table: 'nn', section: 'k', option: 'na', instruction: 'k',
    inserted: 'gi', 'inserted-sign': 'gi', deleted: 'gd', 'deleted-sign': 'gd', coord: 'gu', title: 'gh', bold: 'gs',
    italic: 'ge', 'shell-symbol': 'gp', output: 'go', info: 'go',
  };
  const shellBuiltins = new RegExp('^(alias|bg|bind|break|builtin|cat|cd|chgrp|chmod|chown|command|cp|cut|date|dd|declare|' +
      'df|dir|dirname|basename|du|echo|enable|env|eval|exec|exit|export|false|fg|fmt|getopts|grep|gunzip|gzip|hash|head|' +
      'help|history|hostname|id|install|jobs|join|kill|let|link|ln|local|logout|ls|mkdir|mktemp|mv|nice|nohup|popd|' +
      'printf|pushd|pwd|read|readlink|readonly|realpath|rm|rmdir|sed|awk|seq|set|shift|sleep|sort|source|split|stat|sudo|' +
      'sum|sync|tail|tar|tee|test|time|timeout|touch|tr|trap|true|type|ulimit|umask|unalias|uname|uniq|unset|wait|wc|' +
      'who|whoami|yes)$');
  const shell = {
    types: {shebang: 'c', parameter: 'nt', builtin: (text) => text === 'return' ? 'k' : 'nb',
      function: (text) => shellBuiltins.test(text) ? 'nb' : 'n'},
    plain: [[/(?<=\s)--?[a-z][\w-]*/, 'nt'], [/[\w-]+/, (text) => shellBuiltins.test(text) ? 'nb' : '']],
  };
  const markup = {
    types: {doctype: 'cp', name: 'cp', 'attr-equals': 'na', prolog: 'cp',
      punctuation: (text, types) => types.includes('doctype') ? 'cp' : types.includes('attr-equals') || text === '=' ?
        'na' : types.includes('attr-value') ? 's' : 'nt'},
  };
  const cKinds = /^(bool|char|double|float|int|long|short|signed|unsigned|void|wchar_t|auto|size_t|byte)$/;
  // A definition stands at the start of its line, a call does not.
  const definedOnTop = (_, types, line) => /^\S/.test(line) ? 'nf' : 'n';
  const c = {
    types: {'macro-name': 'cp', 'directive-hash': 'cp', directive: 'cp', expression: 'cp', macro: 'cp',
      number: (_, types) => types.includes('macro') ? 'cp' : undefined,
      string: (_, types) => types.includes('macro') ? 'cpf' : undefined,
      keyword: (text) => cKinds.test(text) ? 'kt' : /^(public|private|protected)$/.test(text) ? 'nl' : 'k',
      function: definedOnTop, 'class-name': (_, __, line) => /\b(class|enum)\s+$/.test(line) ? 'nc' : 'n',
      'double-colon': 'o'},
  };
  const quotes = [[/^["'`]|["'`]$/, 'dl']];
  const script = {
    types: {function: 'nx', 'function-variable': 'nx', property: 'na', parameter: 'nx', constant: 'nx', builtin: 'kr',
      keyword: (text) => /^(async|await|class|const|extends|function|let|var|constructor|static|super)$/.test(text) ? 'kd' :
        /^(true|false|null|undefined)$/.test(text) ? 'kc' : 'k',
      'class-name': (text) => /^(Array|Boolean|Date|Error|Function|Map|Math|Number|Object|Promise|RegExp|Set|String|JSON)$/
          .test(text) ? 'nb' : 'nx',
      'template-punctuation': 'dl', operator: (text) => /^[:?]+$/.test(text) ? 'p' : 'o'},
    inside: {string: quotes},
    plain: [[/\b(console|document|window|globalThis|JSON|Math|Object|Array|Promise)\b/, 'nb'], [/[A-Za-z_$][\w$]*/, 'nx']],
  };
  const styles = {
    types: {property: (text) => text.startsWith('--') ? 'py' : 'nl', important: 'cp', function: 'nb', url: 's', variable: 'nv', number: 'm', unit: 'm',
      operator: 'o', 'class-name': 'nc', rule: 'k', placeholder: 'nc'},
    inside: {selector: [[/[.%][\w-]+/, 'nc'], [/#[\w-]+/, 'nf'], [/::?[\w-]+/, 'nd'], [/[,>+~&]/, 'o'], [/\S+?(?=[.#:\s,>+~]|$)/, 'nt']]},
    plain: [[/#[0-9a-fA-F]{3,8}\b/, 'm'], [/-?\d*\.?\d+(?:[a-z]+|%)?/, 'm'], [/[a-zA-Z-]+/, 'nb']],
  };

  // Where a language's lexer differs: `types` by Prism's type, as a class or a function of the text, the types around it
  // (the innermost first) and its line up to there; `inside` splits a type's text; `plain` what Prism does not mark.
  const languages = {
    markup, html: markup, xml: markup, svg: markup, css: styles, scss: styles, less: styles, bash: shell,
    'shell-session': {...shell, types: {...shell.types, 'shell-symbol': 'nv', bash: ''}},
    javascript: script, jsx: script, typescript: script, tsx: script, c, cpp: c, objectivec: c, csharp: c,
    json: {types: {property: 'nl', operator: 'p'}},
    yaml: {
      types: {punctuation: 'pi', boolean: 'no', null: 'no', important: 'nl',
        key: 'na', number: 'm', string: 's', scalar: 's'},
      plain: [[/\S(?:.*\S)?/, 's']],
    },
    toml: {types: {key: 'py', table: 'nn', punctuation: (_, __, line) => /^\[*$/.test(line) || /^\[[^\]=]*\]*$/.test(line) ? 'nn' : 'p'}},
    ruby: {
      types: {'class-name': (_, __, line) => /\bmodule\s/.test(line) ? 'nn' : /\bclass\s+$/.test(line) ? 'nc' : 'no',
        builtin: 'no', variable: 'vi', 'method-definition': 'nf', keyword: (text) =>
          /^(raise|require|include|extend|loop|catch|throw|lambda|proc|puts|print)$/.test(text) ? 'nb' :
          /^(self|__FILE__)$/.test(text) ? 'nb' : text === 'and' || text === 'or' || text === 'not' ? 'ow' : 'k',
        content: (_, types) => types.includes('interpolation') ? 'n' : undefined},
      plain: [[/\b(attr_(?:reader|writer|accessor)|puts|print|p|require|require_relative|raise|include|extend|format|loop|gets|private|public|protected|module_function|lambda|proc|rand|sleep|load)\b/, 'nb'],
        [/(?<=\.)[a-z_]\w*[?!]?/, 'nf'], [/\b[A-Z]\w*/, 'no']],
    },
    python: {
      types: {boolean: 'bp', builtin: 'nb', decorator: 'n', keyword: (text) =>
        /^(and|or|not|is|in)$/.test(text) ? 'ow' : text === 'print' ? 'nb' : /^(None|True|False)$/.test(text) ? 'bp' : 'k',
      function: (_, __, line) => /\bdef\s+$/.test(line) ? 'nf' : 'n', 'format-spec': 's'},
      plain: [[/\b(self|cls|None|True|False)\b/, 'bp'], [/\b\w*(?:Error|Exception|Warning|Interrupt|Iteration)\b/, 'nb'],
        [/(?<=^\s*(?:import|from)\s[\w., ]*)[\w.]+/, 'nn']],
    },
    java: {
      types: {keyword: (text) => cKinds.test(text) || text === 'boolean' ? 'kt' : /^(import|package)$/.test(text) ? 'kn' : 'k',
        punctuation: 'o', namespace: 'nn', function: (_, __, line) => /\.\s*$/.test(line) ? 'na' : 'nf', annotation: 'nd',
        'class-name': (_, __, line) => /^\s*import\b/.test(line) ? 'nn' : 'nc'},
      plain: [[/(?<=\.)\w+/, 'na']],
    },
    kotlin: {types: {operator: 'p', function: 'nf',
      punctuation: (_, types) => types.includes('interpolation') ? 's' : 'p', interpolation: 's'},
      plain: [[/(?<=^\s*(?:import|package)\s[\w.]*)[\w.]+/, 'nn'], [/\b[A-Z]\w*/, 'nc']]},
    go: {
      types: {boolean: 'no', function: (text) => /^(append|cap|close|complex|copy|delete|imag|len|make|new|panic|print|println|real|recover)$/
          .test(text) ? 'nb' : 'n',
        builtin: (text) => /^(u?int\d*|uintptr|float\d+|complex\d+|string|bool|byte|rune|error|any)$/.test(text) ? 'kt' :
          /^(nil|iota|true|false)$/.test(text) ? 'no' : 'nb',
        },
      inside: {punctuation: [[/\./, 'o']]},
      plain: [[/\bnil\b/, 'no']],
    },
    rust: {
      types: {attribute: 'nd', macro: 'nd', lifetime: 'n', keyword: (text) =>
        /^([iu](8|16|32|64|128|size)|f32|f64|bool|char|str|self|Self)$/.test(text) ? 'nb' : 'k',
      'class-name': (text) => /^(Vec|None|String|Box|Option|Result)$/.test(text) ? 'nb' : /^(Some|Ok|Err)$/.test(text) ? 'nf' : 'n',
      operator: (text) => text === '=>' ? 'k' : 'o', function: 'nf',
      namespace: 'n', 'type-definition': 'n', 'function-definition': 'nf'},
    },
    sql: {types: {function: 'k', operator: (text) => /^\w/.test(text) ? 'k' : 'o', keyword: (text) =>
      /^(int|integer|bigint|smallint|varchar|char|text|date|datetime|timestamp|boolean|decimal|float|numeric|real)$/i
          .test(text) ? 'nb' : 'k'}},
    php: {types: {delimiter: 'cp', function: (text, _, line) => /\bfunction\s+$/.test(line) ? 'n' :
      /->\s*$/.test(line) ? 'n' : 'nb', 'class-name': 'nc', property: 'n'}},
    docker: {
      types: {instruction: 'n', keyword: 'k', string: 's', operator: 'o', option: 'nt'},
      plain: [[/(?<=^\s*(?:FROM|COPY|ADD|ENV|EXPOSE|WORKDIR|ARG|LABEL|USER|VOLUME|CMD|ENTRYPOINT)\s.*)\S+/, 's']],
    },
    diff: {types: {coord: (_, __, line, text) => text.startsWith('---') ? 'gd' : text.startsWith('+++') ? 'gi' : 'gu'}},
  };
  // Rouge's names for what Prism calls otherwise.
  const prismNames = {
    sh: 'bash', zsh: 'bash', ksh: 'bash', console: 'shell-session', terminal: 'shell-session', shell_session:
    'shell-session', golang: 'go', 'c++': 'cpp', 'c#': 'csharp', 'objective-c': 'objectivec', objective_c: 'objectivec',
    erb: 'markup', vue: 'markup', make: 'makefile', conf: 'nginx', apache: 'nginx', terraform: 'hcl', tf: 'hcl', jsonc:
    'json', ps1: 'powershell', bat: 'batch', proto: 'protobuf', plist: 'markup', irb: 'ruby', pycon: 'python', python3:
    'python', dockerfile: 'docker', viml: 'vim', yml: 'yaml', rs: 'rust', kt: 'kotlin', py: 'python', rb: 'ruby',
  };

  class Writer {
    constructor(rules) {
      this.rules = rules;
      this.spans = [];
      this.line = ''; // of the text, up to the place
    }

    put(name, text) {
      const last = this.spans[this.spans.length - 1];
      if (last && last[0] === name) last[1] += text;
      else this.spans.push([name, text]);
      this.line = (this.line + text).slice((this.line + text).lastIndexOf('\n') + 1);
    }

    // The class of a token by the types around it, the innermost first.
    classOf(text, types) {
      const own = this.rules.types || {};
      for (const [i, type] of types.entries()) {
        const rule = own[type];
        const name = typeof rule === 'function' ? rule(text, types.slice(i), this.line, text) : rule;
        if (name !== undefined) return name;
        if (classes[type]) return classes[type];
      }
      return '';
    }

    // By the first of the patterns that fits soonest; what lies between keeps `rest`.
    split(text, patterns, rest) {
      while (text) {
        let best = null;
        for (const [pattern, name] of patterns) {
          // The text before counts for what looks back, within the line.
          const whole = this.line + text;
          const finder = new RegExp(pattern.source, pattern.flags.replace(/[gym]/g, '') + 'g');
          finder.lastIndex = pattern.source.startsWith('^[') ? 0 : this.line.length;
          const match = pattern.source.startsWith('^[') ? pattern.exec(text) : finder.exec(whole);
          const start = match && (pattern.source.startsWith('^[') ? match.index : match.index - this.line.length);
          if (match && match[0] && (!best || start < best.start)) best = {start, text: match[0], name};
        }
        if (!best) break;
        if (best.start > 0) this.put(rest, text.slice(0, best.start));
        this.put((typeof best.name === 'function' ? best.name(best.text) : best.name) || rest, best.text);
        text = text.slice(best.start + best.text.length);
      }
      if (text) this.put(rest, text);
    }

    write(token, types) {
      if (Array.isArray(token)) {
        token.forEach((part) => this.write(part, types));
      } else if (typeof token !== 'string') {
        this.write(token.content, [token.type, ...[].concat(token.alias || []), ...types]);
      } else {
        const patterns = (this.rules.inside || {})[types[0]] || (!types.length && this.rules.plain);
        const name = this.classOf(token, types);
        // Line by line: what looks back sees its own line only.
        if (patterns) token.split(/(?<=\n)/).forEach((line) => this.split(line, patterns, name));
        else this.put(name, token);
      }
    }
  }

  return (text, language) => {
    const name = prismNames[language.toLowerCase()] || language.toLowerCase();
    const grammar = Prism.languages[name];
    if (!grammar || typeof grammar === 'function') return null;
    const writer = new Writer(languages[name] || {});
    writer.write(Prism.tokenize(text, grammar), []);
    return writer.spans;
  };
})();
